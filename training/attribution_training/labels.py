"""The tags that the network gives to words, in the order of its outputs."""

TAGS = ("O", "B-SRC", "I-SRC", "B-CUE", "I-CUE", "B-CON", "I-CON")
"""Parts of attributions: source, cue and content. I after a gap goes on with the span before the gap."""

NAME_TAGS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
"""Names of people, organizations and places."""

TAG_NUMBER = {tag: number for number, tag in enumerate(TAGS)}
NAME_TAG_NUMBER = {tag: number for number, tag in enumerate(NAME_TAGS)}

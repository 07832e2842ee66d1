-- Generated from src/model; do not edit. `npm run schema:emit` writes it anew.

PRAGMA application_id = 1332630117;
PRAGMA user_version = 3;

-- One news text as published by one outlet. Keeps its raw text, so that every span can be read again.
CREATE TABLE "Article" (
  "key" INTEGER PRIMARY KEY, -- growing, 0 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the URL where it has one, else of the SHA-256 of its bytes.
  "name" TEXT NOT NULL, -- The file’s base name, or the URL.
  "name_folded" TEXT, -- case folded, where it is more than its lower()
  "locations" TEXT NOT NULL, -- Every path or URL that gave these bytes. JSON.
  "url" TEXT, -- Where it was published.
  "url_folded" TEXT, -- case folded, where it is more than its lower()
  "title" TEXT, -- Its headline, where the source has one.
  "title_folded" TEXT, -- case folded, where it is more than its lower()
  "byline" TEXT, -- Who wrote it, as printed.
  "outletName" TEXT, -- The outlet’s name as the source gives it.
  "outletName_folded" TEXT, -- case folded, where it is more than its lower()
  "language" TEXT, -- ISO 639-1 code.
  "language_folded" TEXT, -- case folded, where it is more than its lower()
  "publishedAt" TEXT, -- When it was published, where the source says so.
  "text" TEXT NOT NULL, -- The raw text as decoded.
  "sha256" TEXT NOT NULL, -- SHA-256 of the raw bytes.
  "sha256_folded" TEXT, -- case folded, where it is more than its lower()
  "encoding" TEXT NOT NULL, -- The encoding the bytes were decoded with.
  "body" TEXT NOT NULL, -- The ranges of the raw text that are the article’s own. JSON: [[start, end], …].
  "boilerplate" TEXT NOT NULL -- The ranges that give no statements, each with the rule that marked it. JSON.
) STRICT;
CREATE INDEX "Article_name" ON "Article" ("name");
CREATE INDEX "Article_title" ON "Article" ("title");
CREATE INDEX "Article_outletName" ON "Article" ("outletName");
CREATE INDEX "Article_publishedAt" ON "Article" ("publishedAt");

-- One occurrence: someone is reported in one article to have said, written or thought something.
CREATE TABLE "Statement" (
  "key" INTEGER PRIMARY KEY, -- growing, 1 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the article and the content spans.
  "articleId" TEXT NOT NULL, -- The article that reports it.
  "kind" TEXT NOT NULL, -- DIRECT: all content inside quotation marks, MIXED: some, INDIRECT: none. One of DIRECT, MIXED, INDIRECT.
  "text" TEXT NOT NULL, -- The words of the content; pieces are joined with " … ".
  "text_folded" TEXT, -- case folded, where it is more than its lower()
  "content" TEXT NOT NULL, -- Where what was said stands in the raw text. JSON: [[start, end], …].
  "cue" TEXT NOT NULL, -- Where the words of saying stand ("said", "according to"). JSON: [[start, end], …].
  "source" TEXT NOT NULL, -- Where the words that name the speaker stand. JSON: [[start, end], …].
  "context" TEXT NOT NULL, -- The paragraph(s) around all of its parts. JSON.
  "speakerId" TEXT, -- Who made it, where that could be resolved.
  "speakerLabel" TEXT, -- What kind of speaker made it. One of Person, Organization, UnnamedSource.
  "speakerName" TEXT, -- The speaker’s canonical name.
  "speakerName_folded" TEXT, -- case folded, where it is more than its lower()
  "saidAt" TEXT, -- The date of the saying.
  "confidence" REAL NOT NULL, -- How likely content and source are right, 0 to 1: of statements with 0.8, four in five are.
  "method" TEXT NOT NULL, -- The model or rule that found it.
  "method_folded" TEXT, -- case folded, where it is more than its lower()
  "rules" TEXT NOT NULL, -- The named rules that changed it afterwards, in order. JSON.
  "speakerCandidates" TEXT NOT NULL -- Who may have made it, with scores and reasons. JSON.
) STRICT;
CREATE INDEX "Statement_articleId" ON "Statement" ("articleId");
CREATE INDEX "Statement_kind" ON "Statement" ("kind");
CREATE INDEX "Statement_speakerId" ON "Statement" ("speakerId");
CREATE INDEX "Statement_speakerName" ON "Statement" ("speakerName");
CREATE INDEX "Statement_saidAt" ON "Statement" ("saidAt");
CREATE INDEX "Statement_confidence" ON "Statement" ("confidence");

-- The thing said, whatever article reports it: truncations, paraphrases and translations of one saying.
CREATE TABLE "Utterance" (
  "key" INTEGER PRIMARY KEY, -- growing, 2 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of its first statement.
  "text" TEXT NOT NULL, -- The fullest wording among its occurrences.
  "text_folded" TEXT, -- case folded, where it is more than its lower()
  "speakerId" TEXT, -- Who said it.
  "speakerLabel" TEXT, -- What kind of speaker said it. One of Person, Organization, UnnamedSource.
  "speakerName" TEXT, -- The speaker’s canonical name.
  "speakerName_folded" TEXT, -- case folded, where it is more than its lower()
  "saidAt" TEXT, -- When it was said.
  "occurrenceCount" INTEGER NOT NULL, -- How many statements report it.
  "independentSourceCount" INTEGER NOT NULL -- How many outlets report it in words of their own.
) STRICT;
CREATE INDEX "Utterance_speakerId" ON "Utterance" ("speakerId");
CREATE INDEX "Utterance_speakerName" ON "Utterance" ("speakerName");
CREATE INDEX "Utterance_saidAt" ON "Utterance" ("saidAt");
CREATE INDEX "Utterance_occurrenceCount" ON "Utterance" ("occurrenceCount");
CREATE INDEX "Utterance_independentSourceCount" ON "Utterance" ("independentSourceCount");

-- A person under one canonical name, with every spelling that was met.
CREATE TABLE "Person" (
  "key" INTEGER PRIMARY KEY, -- growing, 3 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the gazetteer key, else of folded names and what tells namesakes apart.
  "name" TEXT NOT NULL, -- The canonical name.
  "name_folded" TEXT, -- case folded, where it is more than its lower()
  "aliases" TEXT NOT NULL, -- Other names and spellings. JSON.
  "gazetteerKey" TEXT, -- The gazetteer entry, if any.
  "mentionCount" INTEGER NOT NULL, -- How often articles mention the person.
  "statementCount" INTEGER NOT NULL -- How many statements the person made.
) STRICT;
CREATE INDEX "Person_name" ON "Person" ("name");
CREATE INDEX "Person_mentionCount" ON "Person" ("mentionCount");
CREATE INDEX "Person_statementCount" ON "Person" ("statementCount");

-- An organization, outlet or government under one canonical name.
CREATE TABLE "Organization" (
  "key" INTEGER PRIMARY KEY, -- growing, 4 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the gazetteer key, else of its folded name.
  "name" TEXT NOT NULL, -- The canonical name.
  "name_folded" TEXT, -- case folded, where it is more than its lower()
  "aliases" TEXT NOT NULL, -- Other names, spellings and metonyms. JSON.
  "kind" TEXT NOT NULL, -- What sort of organization it is. One of GOVERNMENT, OUTLET, COMPANY, PARTY, MILITARY, INTERNATIONAL, OTHER.
  "gazetteerKey" TEXT, -- The gazetteer entry, if any.
  "mentionCount" INTEGER NOT NULL, -- How often articles mention it.
  "statementCount" INTEGER NOT NULL -- How many statements it made.
) STRICT;
CREATE INDEX "Organization_name" ON "Organization" ("name");
CREATE INDEX "Organization_kind" ON "Organization" ("kind");
CREATE INDEX "Organization_mentionCount" ON "Organization" ("mentionCount");
CREATE INDEX "Organization_statementCount" ON "Organization" ("statementCount");

-- A country, region, city or other place.
CREATE TABLE "Place" (
  "key" INTEGER PRIMARY KEY, -- growing, 5 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the gazetteer key, else of its folded name.
  "name" TEXT NOT NULL, -- The canonical name.
  "name_folded" TEXT, -- case folded, where it is more than its lower()
  "aliases" TEXT NOT NULL, -- Other names and spellings. JSON.
  "kind" TEXT NOT NULL, -- What sort of place it is. One of COUNTRY, REGION, CITY, OTHER.
  "gazetteerKey" TEXT, -- The gazetteer entry, if any.
  "mentionCount" INTEGER NOT NULL -- How often articles mention it.
) STRICT;
CREATE INDEX "Place_name" ON "Place" ("name");
CREATE INDEX "Place_kind" ON "Place" ("kind");
CREATE INDEX "Place_mentionCount" ON "Place" ("mentionCount");

-- Something that happened, goes on, is proposed or is alleged.
CREATE TABLE "Event" (
  "key" INTEGER PRIMARY KEY, -- growing, 6 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of its type, place, target and date window.
  "type" TEXT NOT NULL, -- What sort of event it is. One of ATTACK, CONFLICT, MEETING, EVACUATION, CEASEFIRE, BLOCKADE, AGREEMENT, ELECTION, PROTEST, DISASTER, TRIAL, ANNOUNCEMENT, OTHER.
  "name" TEXT NOT NULL, -- A short description.
  "name_folded" TEXT, -- case folded, where it is more than its lower()
  "aliases" TEXT NOT NULL, -- How articles describe it. JSON.
  "date" TEXT, -- The (first) day, where known.
  "endDate" TEXT, -- The last day of a range.
  "status" TEXT NOT NULL, -- Whether it happened, goes on, is proposed or alleged. One of OCCURRED, ONGOING, PROPOSED, ALLEGED.
  "mentionCount" INTEGER NOT NULL, -- How often articles mention it.
  "statementCount" INTEGER NOT NULL -- How many statements are about it.
) STRICT;
CREATE INDEX "Event_type" ON "Event" ("type");
CREATE INDEX "Event_name" ON "Event" ("name");
CREATE INDEX "Event_date" ON "Event" ("date");
CREATE INDEX "Event_endDate" ON "Event" ("endDate");
CREATE INDEX "Event_status" ON "Event" ("status");
CREATE INDEX "Event_mentionCount" ON "Event" ("mentionCount");
CREATE INDEX "Event_statementCount" ON "Event" ("statementCount");

-- A speaker whom an article leaves without a name.
CREATE TABLE "UnnamedSource" (
  "key" INTEGER PRIMARY KEY, -- growing, 7 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the article and the folded description.
  "articleId" TEXT NOT NULL, -- The article that speaks of it.
  "name" TEXT NOT NULL, -- The description as printed.
  "name_folded" TEXT, -- case folded, where it is more than its lower()
  "aliases" TEXT NOT NULL, -- Other descriptions in the same article. JSON.
  "isPlural" INTEGER NOT NULL, -- More than one person.
  "mentionCount" INTEGER NOT NULL, -- How often its article mentions it.
  "statementCount" INTEGER NOT NULL -- How many statements it made.
) STRICT;
CREATE INDEX "UnnamedSource_articleId" ON "UnnamedSource" ("articleId");
CREATE INDEX "UnnamedSource_name" ON "UnnamedSource" ("name");
CREATE INDEX "UnnamedSource_mentionCount" ON "UnnamedSource" ("mentionCount");
CREATE INDEX "UnnamedSource_statementCount" ON "UnnamedSource" ("statementCount");

-- One surface form in one article that refers to an entity.
CREATE TABLE "Mention" (
  "key" INTEGER PRIMARY KEY, -- growing, 8 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the article, the span and the label.
  "articleId" TEXT NOT NULL, -- The article it stands in.
  "start" INTEGER NOT NULL, -- First code point.
  "end" INTEGER NOT NULL, -- Code point after the last.
  "text" TEXT NOT NULL, -- The words.
  "text_folded" TEXT, -- case folded, where it is more than its lower()
  "form" TEXT NOT NULL, -- How the words refer. One of NAME, PRONOUN, ROLE, DESCRIPTION.
  "refersToId" TEXT NOT NULL, -- The entity meant.
  "refersToLabel" TEXT NOT NULL -- The entity’s label. One of Person, Organization, Place, Event, UnnamedSource.
) STRICT;
CREATE INDEX "Mention_articleId" ON "Mention" ("articleId");
CREATE INDEX "Mention_start" ON "Mention" ("start");
CREATE INDEX "Mention_text" ON "Mention" ("text");
CREATE INDEX "Mention_refersToId" ON "Mention" ("refersToId");

-- One extraction run with the versions that made it.
CREATE TABLE "Run" (
  "key" INTEGER PRIMARY KEY, -- growing, 9 modulo 16: relationships and full text know the node by it
  "id" TEXT NOT NULL UNIQUE, -- Of the start time and the versions.
  "startedAt" TEXT NOT NULL, -- When it started.
  "softwareVersion" TEXT NOT NULL, -- The version of OnRecord.
  "reader" TEXT NOT NULL, -- The reader and its model.
  "readerSha256" TEXT NOT NULL -- SHA-256 of the model file.
) STRICT;
CREATE INDEX "Run_startedAt" ON "Run" ("startedAt");

-- Ends of relationships that are no nodes: a node that comes later takes over the key.
CREATE TABLE "missing_node" (
  "key" INTEGER PRIMARY KEY, -- as in the table of its label
  "id" TEXT NOT NULL,
  UNIQUE ("id", "key")
) STRICT;

-- (Article)-[PUBLISHED_BY]->(Organization): An outlet published an article.
CREATE TABLE "PUBLISHED_BY" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "PUBLISHED_BY_to" ON "PUBLISHED_BY" ("to_key", "from_key");

-- (Article)-[COVERS]->(Event): An article reports on an event.
CREATE TABLE "COVERS" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: mentionCount; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "COVERS_to" ON "COVERS" ("to_key", "from_key");

-- (Person|Organization|UnnamedSource)-[MADE]->(Statement): A speaker made a statement.
CREATE TABLE "MADE" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "said_at" TEXT, -- the statement’s
  "properties" TEXT NOT NULL, -- JSON: confidence, method, rank; '' for none
  PRIMARY KEY ("to_key", "from_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "MADE_from" ON "MADE" ("from_key", "said_at", "to_key");

-- (Statement)-[REPORTED_IN]->(Article): An article reports a statement.
CREATE TABLE "REPORTED_IN" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "REPORTED_IN_to" ON "REPORTED_IN" ("to_key", "from_key");

-- (Statement)-[ABOUT]->(Event|Person|Organization|Place): A statement concerns something.
CREATE TABLE "ABOUT" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "said_at" TEXT, -- the statement’s
  "properties" TEXT NOT NULL, -- JSON: score, method; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "ABOUT_to" ON "ABOUT" ("to_key", "said_at", "from_key");

-- (Statement)-[VIA]->(Organization): A statement was told to or on an outlet or medium.
CREATE TABLE "VIA" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: method; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "VIA_to" ON "VIA" ("to_key", "from_key");

-- (Statement)-[ADDRESSED_TO]->(Person|Organization|UnnamedSource): A statement was spoken to someone.
CREATE TABLE "ADDRESSED_TO" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: method; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "ADDRESSED_TO_to" ON "ADDRESSED_TO" ("to_key", "from_key");

-- (Statement)-[SAID_AT]->(Event): A statement was made at an event.
CREATE TABLE "SAID_AT" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: method; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "SAID_AT_to" ON "SAID_AT" ("to_key", "from_key");

-- (Statement)-[WITHIN]->(Statement): A statement stands inside another’s content.
CREATE TABLE "WITHIN" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "WITHIN_to" ON "WITHIN" ("to_key", "from_key");

-- (Statement)-[OCCURRENCE_OF]->(Utterance): A statement reports an utterance.
CREATE TABLE "OCCURRENCE_OF" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: score, method; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "OCCURRENCE_OF_to" ON "OCCURRENCE_OF" ("to_key", "from_key");

-- (Statement)-[CONTRADICTS]->(Statement): Two statements may contradict each other: a candidate, stored from the smaller identifier to the larger.
CREATE TABLE "CONTRADICTS" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: status, score, reason; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "CONTRADICTS_to" ON "CONTRADICTS" ("to_key", "from_key");

-- (Mention)-[IN]->(Article): A mention stands in an article.
CREATE TABLE "IN" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "IN_to" ON "IN" ("to_key", "from_key");

-- (Mention)-[REFERS_TO]->(Person|Organization|Place|Event|UnnamedSource): A mention refers to an entity.
CREATE TABLE "REFERS_TO" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: score, method; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "REFERS_TO_to" ON "REFERS_TO" ("to_key", "from_key");

-- (Person)-[HOLDS_ROLE]->(Organization|Place): A person holds a role.
CREATE TABLE "HOLDS_ROLE" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: title, since, until; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "HOLDS_ROLE_to" ON "HOLDS_ROLE" ("to_key", "from_key");
CREATE INDEX "HOLDS_ROLE_article" ON "HOLDS_ROLE" ("article_key") WHERE "article_key" <> 0;

-- (UnnamedSource)-[AFFILIATED_WITH]->(Organization|Place): An unnamed source belongs to someone.
CREATE TABLE "AFFILIATED_WITH" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "AFFILIATED_WITH_to" ON "AFFILIATED_WITH" ("to_key", "from_key");

-- (Person|Organization)-[TOOK_PART_IN]->(Event): Someone took part in an event.
CREATE TABLE "TOOK_PART_IN" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "TOOK_PART_IN_to" ON "TOOK_PART_IN" ("to_key", "from_key");
CREATE INDEX "TOOK_PART_IN_article" ON "TOOK_PART_IN" ("article_key") WHERE "article_key" <> 0;

-- (Event)-[AT]->(Place): An event took place somewhere.
CREATE TABLE "AT" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "AT_to" ON "AT" ("to_key", "from_key");
CREATE INDEX "AT_article" ON "AT" ("article_key") WHERE "article_key" <> 0;

-- (Event)-[PART_OF]->(Event): An event is part of a larger one.
CREATE TABLE "PART_OF" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "PART_OF_to" ON "PART_OF" ("to_key", "from_key");
CREATE INDEX "PART_OF_article" ON "PART_OF" ("article_key") WHERE "article_key" <> 0;

-- (Place)-[LOCATED_IN]->(Place): A place lies in a larger one.
CREATE TABLE "LOCATED_IN" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "LOCATED_IN_to" ON "LOCATED_IN" ("to_key", "from_key");
CREATE INDEX "LOCATED_IN_article" ON "LOCATED_IN" ("article_key") WHERE "article_key" <> 0;

-- (Article)-[EXTRACTED_BY]->(Run): A run read an article.
CREATE TABLE "EXTRACTED_BY" (
  "from_key" INTEGER NOT NULL,
  "to_key" INTEGER NOT NULL,
  "article_key" INTEGER NOT NULL, -- 0 where it rests on no single article
  "properties" TEXT NOT NULL, -- JSON: none; '' for none
  PRIMARY KEY ("from_key", "to_key", "article_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "EXTRACTED_BY_to" ON "EXTRACTED_BY" ("to_key", "from_key");

-- Who spoke about which events, from MADE and ABOUT.
CREATE TABLE "speaker_event" (
  "event_key" INTEGER NOT NULL,
  "speaker_key" INTEGER NOT NULL,
  "count" INTEGER NOT NULL, -- how many rows of MADE and ABOUT meet in a statement
  PRIMARY KEY ("event_key", "speaker_key")
) WITHOUT ROWID, STRICT;
CREATE INDEX "speaker_event_speaker" ON "speaker_event" ("speaker_key", "event_key");

-- What resolving keeps of each article, found again by blocks (equivalence keys).
CREATE TABLE "resolution_record" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "article_id" TEXT NOT NULL,
  "blocks" TEXT NOT NULL, -- JSON array
  "data" TEXT NOT NULL -- JSON
) STRICT;
CREATE INDEX "resolution_record_article" ON "resolution_record" ("article_id");

CREATE TABLE "resolution_block" (
  "kind" TEXT NOT NULL,
  "block" TEXT NOT NULL,
  "record_id" TEXT NOT NULL REFERENCES "resolution_record" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("kind", "block", "record_id")
) WITHOUT ROWID, STRICT;
CREATE INDEX "resolution_block_record" ON "resolution_block" ("record_id");

-- Full text over the searchable fields of every label; rowid = the node's key.
CREATE VIRTUAL TABLE "search" USING fts5(
  "name", "text",
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
INSERT INTO "search" ("search", "rank") VALUES ('hashsize', 16777216), ('automerge', 8);

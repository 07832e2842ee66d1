// Generated from src/model; do not edit. `npm run schema:emit` writes it anew.

// One news text as published by one outlet. Keeps its raw text, so that every span can be read again.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:`Article`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX article_name IF NOT EXISTS FOR (n:`Article`) ON (n.`name`);
CREATE INDEX article_title IF NOT EXISTS FOR (n:`Article`) ON (n.`title`);
CREATE INDEX article_outlet_name IF NOT EXISTS FOR (n:`Article`) ON (n.`outletName`);
CREATE INDEX article_published_at IF NOT EXISTS FOR (n:`Article`) ON (n.`publishedAt`);

// One occurrence: someone is reported in one article to have said, written or thought something.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:`Statement`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX statement_article_id IF NOT EXISTS FOR (n:`Statement`) ON (n.`articleId`);
CREATE INDEX statement_kind IF NOT EXISTS FOR (n:`Statement`) ON (n.`kind`);
CREATE INDEX statement_speaker_id IF NOT EXISTS FOR (n:`Statement`) ON (n.`speakerId`);
CREATE INDEX statement_speaker_name IF NOT EXISTS FOR (n:`Statement`) ON (n.`speakerName`);
CREATE INDEX statement_said_at IF NOT EXISTS FOR (n:`Statement`) ON (n.`saidAt`);
CREATE INDEX statement_confidence IF NOT EXISTS FOR (n:`Statement`) ON (n.`confidence`);

// The thing said, whatever article reports it: truncations, paraphrases and translations of one saying.
CREATE CONSTRAINT utterance_id IF NOT EXISTS FOR (n:`Utterance`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX utterance_speaker_id IF NOT EXISTS FOR (n:`Utterance`) ON (n.`speakerId`);
CREATE INDEX utterance_speaker_name IF NOT EXISTS FOR (n:`Utterance`) ON (n.`speakerName`);
CREATE INDEX utterance_said_at IF NOT EXISTS FOR (n:`Utterance`) ON (n.`saidAt`);
CREATE INDEX utterance_occurrence_count IF NOT EXISTS FOR (n:`Utterance`) ON (n.`occurrenceCount`);
CREATE INDEX utterance_independent_source_count IF NOT EXISTS FOR (n:`Utterance`) ON (n.`independentSourceCount`);

// A person under one canonical name, with every spelling that was met.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:`Person`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX person_name IF NOT EXISTS FOR (n:`Person`) ON (n.`name`);
CREATE INDEX person_mention_count IF NOT EXISTS FOR (n:`Person`) ON (n.`mentionCount`);
CREATE INDEX person_statement_count IF NOT EXISTS FOR (n:`Person`) ON (n.`statementCount`);

// An organization, outlet or government under one canonical name.
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:`Organization`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX organization_name IF NOT EXISTS FOR (n:`Organization`) ON (n.`name`);
CREATE INDEX organization_kind IF NOT EXISTS FOR (n:`Organization`) ON (n.`kind`);
CREATE INDEX organization_mention_count IF NOT EXISTS FOR (n:`Organization`) ON (n.`mentionCount`);
CREATE INDEX organization_statement_count IF NOT EXISTS FOR (n:`Organization`) ON (n.`statementCount`);

// A country, region, city or other place.
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:`Place`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX place_name IF NOT EXISTS FOR (n:`Place`) ON (n.`name`);
CREATE INDEX place_kind IF NOT EXISTS FOR (n:`Place`) ON (n.`kind`);
CREATE INDEX place_mention_count IF NOT EXISTS FOR (n:`Place`) ON (n.`mentionCount`);

// Something that happened, goes on, is proposed or is alleged.
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:`Event`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX event_type IF NOT EXISTS FOR (n:`Event`) ON (n.`type`);
CREATE INDEX event_name IF NOT EXISTS FOR (n:`Event`) ON (n.`name`);
CREATE INDEX event_date IF NOT EXISTS FOR (n:`Event`) ON (n.`date`);
CREATE INDEX event_end_date IF NOT EXISTS FOR (n:`Event`) ON (n.`endDate`);
CREATE INDEX event_status IF NOT EXISTS FOR (n:`Event`) ON (n.`status`);
CREATE INDEX event_mention_count IF NOT EXISTS FOR (n:`Event`) ON (n.`mentionCount`);
CREATE INDEX event_statement_count IF NOT EXISTS FOR (n:`Event`) ON (n.`statementCount`);

// A speaker whom an article leaves without a name.
CREATE CONSTRAINT unnamed_source_id IF NOT EXISTS FOR (n:`UnnamedSource`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX unnamed_source_article_id IF NOT EXISTS FOR (n:`UnnamedSource`) ON (n.`articleId`);
CREATE INDEX unnamed_source_name IF NOT EXISTS FOR (n:`UnnamedSource`) ON (n.`name`);
CREATE INDEX unnamed_source_mention_count IF NOT EXISTS FOR (n:`UnnamedSource`) ON (n.`mentionCount`);
CREATE INDEX unnamed_source_statement_count IF NOT EXISTS FOR (n:`UnnamedSource`) ON (n.`statementCount`);

// One surface form in one article that refers to an entity.
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:`Mention`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX mention_article_id IF NOT EXISTS FOR (n:`Mention`) ON (n.`articleId`);
CREATE INDEX mention_start IF NOT EXISTS FOR (n:`Mention`) ON (n.`start`);
CREATE INDEX mention_text IF NOT EXISTS FOR (n:`Mention`) ON (n.`text`);
CREATE INDEX mention_refers_to_id IF NOT EXISTS FOR (n:`Mention`) ON (n.`refersToId`);

// One extraction run with the versions that made it.
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:`Run`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX run_started_at IF NOT EXISTS FOR (n:`Run`) ON (n.`startedAt`);

// Relationships that are removed with the article that they rest on.
CREATE INDEX holds_role_article_id IF NOT EXISTS FOR ()-[r:`HOLDS_ROLE`]-() ON (r.articleId);
CREATE INDEX took_part_in_article_id IF NOT EXISTS FOR ()-[r:`TOOK_PART_IN`]-() ON (r.articleId);
CREATE INDEX at_article_id IF NOT EXISTS FOR ()-[r:`AT`]-() ON (r.articleId);
CREATE INDEX part_of_article_id IF NOT EXISTS FOR ()-[r:`PART_OF`]-() ON (r.articleId);
CREATE INDEX located_in_article_id IF NOT EXISTS FOR ()-[r:`LOCATED_IN`]-() ON (r.articleId);

// What was said about one node, or by one, latest first: copies of its id and of the statement’s date.
CREATE INDEX about_to_id IF NOT EXISTS FOR ()-[r:`ABOUT`]-() ON (r.`to_id`, r.`said_at`);
CREATE INDEX about_to_id_speaker_id IF NOT EXISTS FOR ()-[r:`ABOUT`]-() ON (r.`to_id`, r.`speaker_id`, r.`said_at`);
CREATE INDEX made_from_id IF NOT EXISTS FOR ()-[r:`MADE`]-() ON (r.`from_id`, r.`said_at`);

// What resolving keeps of each article, found again by blocks (equivalence keys).
CREATE CONSTRAINT resolution_record_id IF NOT EXISTS FOR (n:`ResolutionRecord`) REQUIRE n.`id` IS UNIQUE;
CREATE INDEX resolution_record_article_id IF NOT EXISTS FOR (n:`ResolutionRecord`) ON (n.`articleId`);
CREATE CONSTRAINT resolution_block_key IF NOT EXISTS FOR (n:`ResolutionBlock`) REQUIRE n.`key` IS UNIQUE;

// The version of this schema; ends of relationships whose node is not there.
CREATE CONSTRAINT onrecord_store_id IF NOT EXISTS FOR (n:`OnRecordStore`) REQUIRE n.`id` IS UNIQUE;
CREATE CONSTRAINT missing_key IF NOT EXISTS FOR (n:`Missing`) REQUIRE (n.`id`, n.`label`) IS UNIQUE;

// Full text over the searchable fields of every label, as folded words.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:`Article`|`Statement`|`Utterance`|`Person`|`Organization`|`Place`|`Event`|`UnnamedSource`) ON EACH [n.searchLabel, n.searchNames, n.searchTexts] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

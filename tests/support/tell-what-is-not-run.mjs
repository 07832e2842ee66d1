/** Says once, before the tests, which half of them needs a server that is not there. */
export default function tellWhatIsNotRun() {
  if ((process.env.ONRECORD_TEST_NEO4J ?? '') !== '') return;
  process.stderr.write('not run: the tests on Neo4j; tools/neo4j/conformance runs them (needs a JDK and Maven)\n');
}

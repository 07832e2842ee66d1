/** Starts GraphiQL on /graphql, with one tab for each example query. React, ReactDOM and GraphiQL are page globals. */
const examples = await fetch('/graphiql/examples.json').then((response) => response.json());

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: examples.map(({ query }) => ({ query, variables: '', headers: '' })),
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
  }),
);

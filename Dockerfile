FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY . .
# Installs, builds through `prepare`, then leaves out what only building needs.
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ONRECORD_STORE=sqlite:/data/onrecord.db
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/models ./models
COPY --from=build /app/seed ./seed
COPY --from=build /app/schema ./schema
COPY --from=build /app/web ./web
COPY --from=build /app/src/graphql/examples ./src/graphql/examples
USER node
VOLUME /data
EXPOSE 4000
CMD ["node", "bin/onrecord.mjs", "serve", "--seed-if-empty"]

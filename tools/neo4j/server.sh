# Sourced by `start` and `admin`: sets `here`, `lib` (a folder with the server's jars, fetched where they are not there yet) and
# `java` (a JDK that runs them), by NEO4J_VERSION (default: the pom's) and JAVA_HOME. With NEO4J_GDS, a version of Graph Data
# Science that fits the server's (2.13.9 does 5.26, 2.26.0 does 2026.09), its jars are there too, and `plugins` is the folder
# of those that have procedures; else `plugins` is empty.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=${NEO4J_VERSION:-$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' "$here/pom.xml")}
case $version in
  5.*) oldest=17 newest=21 ;;
  *) oldest=25 newest=99 ;;
esac

java=''
for candidate in ${JAVA_HOME:+"$JAVA_HOME/bin/java"} "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
  [ -x "$candidate" ] || continue
  major=$("$candidate" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
  if [ "${major:-0}" -ge "$oldest" ] && [ "$major" -le "$newest" ]; then
    java=$candidate
    break
  fi
done
if [ -z "$java" ]; then
  echo "tools/neo4j: Neo4j $version needs JDK $oldest, and there is none in JAVA_HOME, on the path or in" \
    "/usr/lib/jvm; install one (https://adoptium.net) and set JAVA_HOME to it" >&2
  exit 1
fi

gds=${NEO4J_GDS:-}
lib=$here/lib/$version${gds:+-gds-$gds}
plugins=${gds:+$lib/plugins}
if [ ! -e "$lib/complete" ]; then
  mvn -q -B -f "$here/pom.xml" "-Dneo4j.version=$version" ${gds:+-Pgds "-Dgds.version=$gds"} \
    dependency:copy-dependencies -DincludeScope=runtime "-DoutputDirectory=$lib" >&2
  if [ -n "$plugins" ]; then
    mkdir -p "$plugins"
    for jar in "$lib"/*proc-*"$gds.jar"; do ln -sf "../${jar##*/}" "$plugins"; done
  fi
  touch "$lib/complete"
fi

# Sourced by `start` and `admin`: sets `here`, `lib` (a folder with the server's jars, fetched where they are not there yet) and
# `java` (a JDK that runs them), by NEO4J_VERSION (default: the pom's) and JAVA_HOME.
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

lib=$here/lib/$version
if [ ! -e "$lib/complete" ]; then
  mvn -q -B -f "$here/pom.xml" "-Dneo4j.version=$version" dependency:copy-dependencies -DincludeScope=runtime \
    "-DoutputDirectory=$lib" >&2
  touch "$lib/complete"
fi

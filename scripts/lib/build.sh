# Keeps the jar, and what makes it start fast, up to date. Sourced after java.sh.
# Expects say, fail, root, jdk, java, release and version; sets jar, start and flags; start_from sets archive.

source "$root/scripts/lib/patience.sh"

jar=$root/dsl/target/aep-dsl.jar
start=$root/dsl/target/start
# Only the first compiler: it wins every start, and a script until it has made 10,000 calls or more.
flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable "-Daepdsl.start.cache=$start")
lock=$root/target/aep.lock

# JDK 25 can keep linked classes and more; before it there were only loaded ones.
if [[ $version -ge 25 ]]; then write=AOTCacheOutput read=AOTCache; else write=ArchiveClassesAtExit read=SharedArchiveFile; fi

# What a command starts from: classes prepared by one run like it. The prompt has its own, since it
# would only wait for those of a script.
start_from() {
  while [[ ${1:-} == -D* || ${1:-} == --live ]]; do shift; done
  case ${1:-shell} in
    shell) rehearsal=(shell) typed=$'aep().cassandra()\naep().casandra()\n\t\n/exit\n' ;;
    *) rehearsal=(run "$root/scripts/lib/rehearsal.jsh") typed= ;;
  esac
  archive=$start/$(cksum <<<"$jdk $release" | tr -d ' ')-${rehearsal[0]}
}

stale() {
  [[ ! -f $jar ]] || [[ -n $(find "$root/pom.xml" "$root/dsl/pom.xml" "$root/dsl/src" \
    \( -path "$root/dsl/src/test" -o -path "$root/dsl/src/it" \) -prune -o -newer "$jar" -print -quit) ]]
}

# Sets the flag. JDK 25 refuses to start with a cache of its new kind and -Xshare, which the caller may set.
use_archive() {
  if [[ $read == AOTCache && "${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}" == *-Xshare* ]]; then return; fi
  [[ ! -s $archive ]] || flags+=("-XX:$read=$archive")
}

ready() { [[ -e $archive && ! $jar -nt $archive ]] && ! stale; }

# One start builds, the others wait for it. A symbolic link is made in one step and names its maker.
prepare() {
  if ! stale && [[ ! -w $root/dsl/target ]]; then return; fi # somebody else's clone, built already
  mkdir -p "$root/target"
  local holder said=
  until ln -s "$$" "$lock" 2>/dev/null; do
    holder=$(readlink "$lock" || true)
    if [[ -n $holder ]] && ! kill -0 "$holder" 2>/dev/null && [[ $(readlink "$lock") == "$holder" ]]; then
      rm -f "$jar" "$lock" # killed at work: the jar may lack its libraries
    fi
    if [[ -z $said ]]; then say "waiting for process $holder, which builds the jar" && said=1; fi
    sleep 0.2
  done
  half=
  trap 'rm -f "$lock" ${half:+"$half"}' EXIT
  if stale; then build; fi
  ready || archive_classes
  rm -f "$lock"
  trap - EXIT
}

maven() {
  JAVA_HOME=$jdk mvn -q -B -ntp -Dstyle.color=never -f "$root/pom.xml" -Dmaven.test.skip package </dev/null 2>&1
}

# A running prompt keeps the file it has open, so the old jar goes away before a new one is written.
build() {
  command -v mvn >/dev/null ||
    fail "the jar has to be built, and there is no Maven. Install it (apt install maven, brew install maven)."
  say "building the jar (half a minute to a minute; longer the first time, when Maven fetches libraries) ..."
  rm -rf "$jar" "$start"
  local log=$root/target/build.log
  half=$jar # Maven may get as far as the jar without its libraries
  if ! patiently "building" maven >"$log"; then
    sed -n '/To see the full stack trace/q; /ERROR/p' "$log" | head -n 15 >&2
    fail "the build failed; its whole output is in $log"
  fi
  half=
  touch "$jar"
}

# Without the archive everything works, so a failure leaves an empty file and no words.
archive_classes() {
  say "preparing a fast start of the $([[ ${rehearsal[0]} == shell ]] && echo prompt || echo 'other commands') (once for $jdk and a build) ..."
  mkdir -p "$start"
  env -u JAVA_TOOL_OPTIONS -u JDK_JAVA_OPTIONS AEP_HISTORY="$archive.typed" "$java" "${flags[@]}" "-XX:$write=$archive.part" \
    -Daepdsl.start.rehearsal=true -jar "$jar" "${rehearsal[@]}" <<<"$typed" >/dev/null 2>&1 || true
  rm -f "$archive.typed" # what is rehearsed is none of the user's history
  if [[ -s $archive.part ]]; then mv "$archive.part" "$archive"; else : >"$archive"; fi
  touch "$archive"
}

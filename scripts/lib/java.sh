# Finds a JDK that can run the prompt. Sets java, jdk (its home), release (what it says it is) and version.
# Sourced; its release file answers without the cost of starting a JVM.

find_jdk() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/java}
  java=${java:-$(command -v java || true)}
  [[ -x $java ]] ||
    fail "no Java found${JAVA_HOME:+ in JAVA_HOME=$JAVA_HOME}. $install_jdk"
  jdk=$(dirname "$(dirname "$(readlink -f "$java")")")
  if [[ ! -r $jdk/release ]]; then # a shim, such as jenv's
    jdk=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')
  fi
  release=$(cat "$jdk/release" 2>/dev/null || true)
  version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' <<<"$release")
  version=${version:-17}
  [[ $version -ge 17 ]] || fail "$jdk is Java $version. $install_jdk"
  [[ -x $jdk/bin/jshell ]] || fail "$jdk is a JRE, without JShell. $install_jdk"
}

install_jdk="Install a JDK, 17 or newer (apt install openjdk-17-jdk, brew install openjdk,
     or https://adoptium.net), or set JAVA_HOME to one."

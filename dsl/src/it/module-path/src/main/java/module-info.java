module example {
  requires io.github.aepdsl;
}

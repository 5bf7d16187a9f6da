package ru.traektoria.local.fleet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mark on the command line by which a process of this installation is recognised, also when its
 * supervisor is gone: {@code -Dtraektoria.process=store@/srv/data}. A process id alone could by now
 * belong to somebody else.
 */
record Tag(String process, Path data) {

  static final String SUPERVISOR = "supervisor";

  String argument() {
    return prefix(process, data);
  }

  /** The living process with this tag, if there is one. */
  Optional<ProcessHandle> find() {
    return living(argument()).findFirst();
  }

  /** Every living process of an installation except the one that asks. */
  static Stream<ProcessHandle> all(Path data) {
    return Stream.concat(Stream.of(SUPERVISOR), Part.processes().stream())
        .flatMap(process -> living(prefix(process, data)));
  }

  /** False also for a zombie that nobody has buried. */
  static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static Stream<ProcessHandle> living(String argument) {
    long self = ProcessHandle.current().pid();
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != self)
        .filter(process -> carries(process, argument))
        .filter(Tag::isAlive);
  }

  private static boolean carries(ProcessHandle process, String argument) {
    return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(argument::equals);
  }

  private static String prefix(String process, Path data) {
    return "-Dtraektoria.process=" + process + "@" + data;
  }
}

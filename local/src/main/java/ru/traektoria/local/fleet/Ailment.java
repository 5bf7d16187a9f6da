package ru.traektoria.local.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Says in one sentence why a process does not come up, and where to read more. */
final class Ailment {

  private static final int LAST_LINE_AT_MOST = 200;
  private static final int TAIL_LINES = 100;
  private static final Pattern TROUBLE = Pattern.compile("^Caused by: |ERROR|Exception: ");

  private final Member member;
  private final Installation installation;

  Ailment(Member member, Installation installation) {
    this.member = member;
    this.installation = installation;
  }

  String sentence() {
    return member.obstacle().orElseGet(this::story);
  }

  private String story() {
    Path log = installation.logOf(member.spec().name());
    return "«%s» не запускается (попыток: %d%s): см. журнал %s%s"
        .formatted(member.spec().title(), member.failures(), code(), log, lastLine(log));
  }

  private String code() {
    return member.exitCode().map(code -> ", код выхода " + code).orElse("");
  }

  /** The last line that names a trouble; a line of a stack trace would say nothing. */
  private static String lastLine(Path log) {
    List<String> tail = LogFiles.tail(log, TAIL_LINES);
    return tail.stream()
        .filter(line -> TROUBLE.matcher(line).find())
        .reduce((earlier, later) -> later)
        .or(() -> tail.stream().filter(line -> !line.isBlank()).reduce((one, two) -> two))
        .map(String::strip)
        .map(line -> " («" + line.substring(0, Math.min(line.length(), LAST_LINE_AT_MOST)) + "»)")
        .orElse("");
  }
}

package ru.traektoria.monitoring.formula.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Russian what CEL says in English; what is not known here is said in general words. */
final class RussianIssue {

  private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']*)'");
  private static final Pattern OVERLOAD =
      Pattern.compile("found no matching overload for '([^']*)' applied to '\\(([^)]*)\\)'");
  private static final Pattern UNEXPECTED =
      Pattern.compile("(?:mismatched|extraneous) input '([^']*)'");

  private RussianIssue() {}

  static String of(String message) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      return "нет факта с именем «" + unknown.group(1) + "»";
    }
    Matcher overload = OVERLOAD.matcher(message);
    if (overload.find()) {
      return "«%s» не применяется к (%s)"
          .formatted(spoken(overload.group(1)), types(overload.group(2)));
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      String found = unexpected.group(1);
      return found.equals("<EOF>")
          ? "формула обрывается на полуслове"
          : "здесь не ожидалось «" + found + "»";
    }
    return message.contains("token recognition error")
        ? "непонятный знак: имена пишутся латиницей, слова — в кавычках"
        : "формула записана неверно";
  }

  private static String spoken(String function) {
    return function.replace("_", "").replace("@", "");
  }

  private static String types(String types) {
    return types
        .replace("google.protobuf.Timestamp", "дата")
        .replace("timestamp", "дата")
        .replace("string", "слово")
        .replace("double", "дробное число")
        .replace("int", "целое число")
        .replace("bool", "да/нет");
  }
}

package ru.traektoria.local.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after {@code ./run}: words, and options as {@code --name value} or {@code =}. */
public record Options(List<String> words, Map<String, String> named) {

  /**
   * @throws CannotRun when an option is not in {@code known} or has no value
   */
  public static Options parse(List<String> arguments, Set<String> known) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        words.add(argument);
        continue;
      }
      int equals = argument.indexOf('=');
      String name = known(argument.substring(2, equals < 0 ? argument.length() : equals), known);
      if (equals >= 0) {
        named.put(name, argument.substring(equals + 1));
      } else {
        named.put(name, value(arguments, ++i, name));
      }
    }
    return new Options(List.copyOf(words), Map.copyOf(named));
  }

  /** The named ones among these, as they would be typed. */
  public List<String> typed(Set<String> names) {
    return named.entrySet().stream()
        .filter(option -> names.contains(option.getKey()))
        .map(option -> "--" + option.getKey() + "=" + option.getValue())
        .sorted()
        .toList();
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(named.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * @throws CannotRun when the value is not a whole number
   */
  public Optional<Integer> number(String name) {
    return get(name).map(text -> parse(name, text));
  }

  private static int parse(String name, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new CannotRun("--" + name + " ждёт целое число, а получено «" + text + "».");
    }
  }

  private static String known(String name, Set<String> known) {
    if (!known.contains(name)) {
      throw new CannotRun("Неизвестный параметр --" + name + ". Список: ./run help");
    }
    return name;
  }

  private static String value(List<String> arguments, int index, String name) {
    if (index >= arguments.size()) {
      throw new CannotRun("После --" + name + " нужно значение.");
    }
    return arguments.get(index);
  }
}

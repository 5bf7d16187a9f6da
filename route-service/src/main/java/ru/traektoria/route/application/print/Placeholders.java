package ru.traektoria.route.application.print;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Слова, которые шаблон печати понимает: in {{…}} once, in […] in the row that repeats. */
public final class Placeholders {

  /** In this cell stands the beginning of the table whose next row is repeated for each step. */
  public static final String STEPS = "шаги";

  private static final Map<String, String> ONCE = once();
  private static final Map<String, String> OF_A_STEP = ofAStep();

  private Placeholders() {}

  /** Each with what it is replaced by, for the page that explains them. */
  public static Map<String, String> all() {
    return ONCE;
  }

  /** Those of the repeated row. */
  public static Map<String, String> steps() {
    return OF_A_STEP;
  }

  static Set<String> known() {
    return ONCE.keySet();
  }

  static Set<String> knownOfAStep() {
    return OF_A_STEP.keySet();
  }

  private static Map<String, String> once() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("педагог", "фамилия, имя, отчество");
    words.put("должность", "должность по реестру");
    words.put("организация", "организация педагога");
    words.put("состояние", "черновик, утверждён, выполняется …");
    words.put("автор", "муниципалитет или ЦНППМ");
    words.put("основание", "диагностика или пожелание педагога");
    words.put("дефициты", "дефициты с их выраженностью");
    words.put("ресурсы", "личностные ресурсы педагога");
    words.put("контекст", "педагогический контекст организации");
    words.put("возможности", "возможности дополнительного образования");
    words.put("цели", "цели маршрута");
    words.put("темп", "темп освоения");
    words.put("часы", "общее время");
    words.put("куратор", "куратор (тьютор)");
    words.put("срок", "с какого по какое число");
    words.put("практика", "почему нет практического шага, если его нет");
    words.put("согласован", "дата согласования педагогом");
    words.put("утверждён", "дата утверждения");
    words.put("версия", "номер версии плана");
    words.put("итог", "с чем закрыт");
    words.put("сегодня", "дата печати");
    words.put(STEPS, "начало таблицы шагов: следующая строка повторится для каждого шага");
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, String> ofAStep() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("номер", "номер шага");
    words.put("вид", "вид шага");
    words.put("содержание", "содержание");
    words.put("форма", "форма: очно, дистанционно, смешанно");
    words.put("технология", "технология");
    words.put("сроки", "с какого по какое число");
    words.put("часы", "часы");
    words.put("ответственный", "ответственный");
    words.put("результат", "ожидаемый результат");
    words.put("цель", "для каких целей");
    words.put("отметка", "выполнен ли, когда и чем подтверждён");
    return Collections.unmodifiableMap(words);
  }
}

package ru.traektoria.events.material.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.platform.kernel.Reason;

/** May a material be submitted so? */
public enum SubmittingRule {
  TITLE_WRITTEN(
      "title",
      "Напишите название, не длиннее 200 знаков.",
      what -> what.title().isBlank() || what.title().length() > 200),
  KIND_CHOSEN("kind", "Выберите вид материала.", what -> what.kind() == null),
  CARRIER_CHOSEN("carrier", "Выберите носитель.", what -> what.carrier() == null),
  PRINT_RUN_OF_WHAT_IS_PRINTED(
      "printRun",
      "Тираж — от 1 до 100 000, только у печатного или на диске.",
      what ->
          what.printRun() != null
              && (what.carrier() == Carrier.ELECTRONIC
                  || what.printRun() < 1
                  || what.printRun() > 100_000)),
  ANNOTATION_SAYS_SOMETHING(
      "annotation",
      "Напишите, о чём материал и кому он нужен: от 30 до 4000 знаков.",
      what -> what.annotation().length() < 30 || what.annotation().length() > 4000),
  LINKS_ARE_ADDRESSES(
      "links",
      "Каждая ссылка — на своей строке и начинается с http:// или https://.",
      what -> !what.links().stream().allMatch(link -> link.matches("https?://\\S+"))),
  SOMETHING_TO_OPEN(
      "files",
      "Приложите файл или дайте ссылку: иначе материалом не воспользоваться.",
      what ->
          what.carrier() == Carrier.ELECTRONIC && what.files().isEmpty() && what.links().isEmpty()),
  ANALYSIS_IS_SHORT("analysis", "Не больше 300 знаков.", what -> what.analysis().length() > 300),
  NOT_TOO_MANY_FILES("files", "Не больше 10 файлов.", what -> what.files().size() > 10);

  private final String field;
  private final String message;
  private final Predicate<MaterialContent> broken;

  SubmittingRule(String field, String message, Predicate<MaterialContent> broken) {
    this.field = field;
    this.message = message;
    this.broken = broken;
  }

  static List<Reason> against(MaterialContent what) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken.test(what))
        .map(SubmittingRule::reason)
        .toList();
  }

  private Reason reason() {
    return Reason.at(
        field, "material." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message);
  }
}

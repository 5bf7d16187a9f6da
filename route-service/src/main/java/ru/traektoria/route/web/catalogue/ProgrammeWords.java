package ru.traektoria.route.web.catalogue;

import java.util.Map;
import java.util.stream.Collectors;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;

/** Programmes and their groups in words. */
final class ProgrammeWords {

  private ProgrammeWords() {}

  /** The competences a programme teaches. */
  static String competences(Programme programme, Map<String, String> names) {
    return programme.competences().stream()
        .map(code -> names.getOrDefault(code.value(), code.value()))
        .collect(Collectors.joining("; "));
  }

  /** «12–30 января 2027, 25 мест». */
  static String group(ProgrammeGroup group) {
    return Russian.range(group.from(), group.to())
        + (group.places() == null
            ? ""
            : ", " + Russian.count(group.places(), "место", "места", "мест"))
        + (group.applyUntil() == null ? "" : ", заявки до " + Russian.date(group.applyUntil()));
  }
}

package ru.traektoria.mentoring.model.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Чек-лист целевой модели одной организации: what the school says, beside what the platform knows.
 *
 * @param place the organisation
 * @param said one a requirement
 */
public record Checklist(Place place, List<Said> said) {

  /**
   * What the school says of one requirement.
   *
   * @param code of the requirement
   * @param there whether it is there
   * @param note in words
   * @param link where the document is published; may be empty
   * @param on day it was said
   */
  public record Said(String code, boolean there, String note, String link, LocalDate on) {}

  public Checklist {
    said = said == null ? List.of() : List.copyOf(said);
  }

  /** Its id follows from the organisation. */
  public static String idOf(Place place) {
    return Ids.derived("target-checklist", place.organisation().value());
  }

  /** Says something about one requirement anew. */
  public Decision<Checklist, Object> say(Said word) {
    String link = word.link() == null ? "" : word.link().strip();
    if (!link.isEmpty() && !link.matches("https?://\\S+")) {
      return Decision.refuse(
          Reason.at(
              "link", "checklist.link", "Адрес документа начинается с http:// или https://."));
    }
    if (!word.there() && (word.note() == null || word.note().isBlank())) {
      return Decision.refuse(
          Reason.at("note", "checklist.note", "Напишите, чего не хватает и когда появится."));
    }
    List<Said> all =
        Stream.concat(said.stream().filter(one -> !one.code().equals(word.code())), Stream.of(word))
            .toList();
    return Decision.accept(new Checklist(place, all));
  }

  /** What was said of a requirement. */
  public Optional<Said> of(String code) {
    return said.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}

package ru.traektoria.events.outside.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.outside.model.Citation;
import ru.traektoria.events.outside.model.Told;

/** Участие вне муниципалитета, as a form or a machine sends it; files come beside it. */
record OutsideRequest(
    String title,
    ActivityKind kind,
    Level level,
    Role role,
    String where,
    @DateTimeFormat(iso = ISO.DATE) LocalDate heldOn,
    BigDecimal hours,
    String link,
    String authors,
    String issue,
    String pages) {

  Told told() {
    Citation citation = new Citation(authors, issue, pages);
    return new Told(title, kind, level, role, where, heldOn, hours, link, List.of(), citation);
  }

  /** What is not so. */
  record RemarkRequest(String remark) {}

  /** Titles of contests, one a line. */
  record CountedRequest(List<String> titles) {}
}

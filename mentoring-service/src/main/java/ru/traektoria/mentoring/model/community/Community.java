package ru.traektoria.mentoring.model.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * Школа наставничества, клуб «Наставник», Школа молодого учителя: opened by a document (S4, E.6,
 * E.6a).
 *
 * @param id of it
 * @param municipality whose
 * @param terms what is said of it
 */
public record Community(String id, String municipality, Terms terms) {

  /** What it is. */
  public enum Kind {
    /** Школа наставничества (E.6). */
    MENTORING_SCHOOL,
    /** Клуб «Наставник» (E.6a). */
    MENTOR_CLUB,
    /** Школа молодого учителя, молодого стажёра. */
    YOUNG_TEACHERS_SCHOOL
  }

  /**
   * What is said of it.
   *
   * @param name название
   * @param documentNumber номер документа о создании
   * @param openedOn день открытия
   * @param link where the programme is published; may be empty
   */
  public record Terms(
      Kind kind, String name, String documentNumber, LocalDate openedOn, String link) {}

  /** Every reason why it cannot be so, none if it can. */
  public static List<Reason> against(Terms terms, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (terms.kind() == null) {
      reasons.add(Reason.at("kind", "community.kind", "Выберите, что открыто."));
    }
    if (blank(terms.name())) {
      reasons.add(Reason.at("name", "community.name", "Напишите название."));
    }
    if (blank(terms.documentNumber())) {
      reasons.add(
          Reason.at("documentNumber", "community.document", "Укажите номер документа о создании."));
    }
    if (terms.openedOn() == null || terms.openedOn().isAfter(today)) {
      reasons.add(
          Reason.at(
              "openedOn", "community.opened", "Укажите день открытия, не позже сегодняшнего."));
    }
    boolean address = blank(terms.link()) || terms.link().matches("https?://\\S+");
    if (!address) {
      reasons.add(Reason.at("link", "community.link", "Адрес начинается с http:// или https://."));
    }
    return reasons;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

package ru.traektoria.diagnostics.web;

import java.util.Locale;
import java.util.Optional;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.platform.events.directory.DirectoryEntry;

/**
 * What somebody looks for in a register; every part may be {@code null}.
 *
 * @param name words of the teacher's name
 * @param open only what is not resolved, or holds still
 */
public record RegisterFilter(
    String name,
    String teacher,
    String organisation,
    String subject,
    String competence,
    Area area,
    Severity severity,
    DeficitState state,
    boolean open) {

  boolean fits(String id, Optional<DirectoryEntry> entry) {
    return (teacher == null || teacher.equals(id))
        && (organisation == null || entry.filter(e -> e.worksAt(organisation)).isPresent())
        && (subject == null || entry.filter(e -> e.subjects().contains(subject)).isPresent())
        && (name == null || entry.filter(e -> named(e.name(), name)).isPresent());
  }

  static boolean named(String person, String wanted) {
    return folded(person).contains(folded(wanted));
  }

  boolean fits(CompetenceCode code) {
    return (competence == null || competence.equals(code.value()))
        && (area == null || area == code.area());
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}

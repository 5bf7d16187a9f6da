package ru.traektoria.staff.model.place;

import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.directory.Directory;

/**
 * Тема стажировочной площадки comes from the directory of themes, so that different themes can be
 * counted (S4-55, E.8). A theme that is no longer offered stays valid where it was chosen.
 */
public final class InternshipThemeRule {

  private InternshipThemeRule() {}

  /** Why these statuses cannot stand; empty when they can. */
  public static List<Reason> reasons(List<OrganisationStatus> statuses, Directory themes) {
    boolean known =
        statuses.stream()
            .map(OrganisationStatus::theme)
            .allMatch(theme -> theme == null || themes.find(theme).isPresent());
    return known
        ? List.of()
        : List.of(
            Reason.at(
                "theme",
                "organisation.theme-unknown",
                "Такой темы нет в справочнике «Темы стажировочных площадок»."));
  }
}

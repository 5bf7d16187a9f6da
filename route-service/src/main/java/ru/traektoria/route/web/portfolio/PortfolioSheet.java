package ru.traektoria.route.web.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.application.portfolio.PortfolioEntry;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioSection;

/** A portfolio as people read it: sections in their order, lines newest first. */
record PortfolioSheet(List<Section> sections, int shown, int all) {

  /** A section that has something. */
  record Section(String label, List<Line> lines) {}

  /** An entry; {@code href} and {@code badge} may be {@code null}. */
  record Line(String title, String href, String note, String source, Badge badge) {}

  /** What a filter leaves: a year, a section, either may be {@code null}. */
  static List<PortfolioEntry> filtered(
      List<PortfolioEntry> all, AcademicYear year, PortfolioSection section) {
    return all.stream()
        .filter(entry -> year == null || entry.year().equals(year))
        .filter(entry -> section == null || entry.section() == section)
        .toList();
  }

  /** A year as the address says it, {@code null} for all years. */
  static AcademicYear year(String given) {
    return given == null || !given.matches("\\d{4}-\\d{2}") ? null : AcademicYear.parse(given);
  }

  static PortfolioSheet of(List<PortfolioEntry> shown, int all) {
    List<Section> sections = new ArrayList<>();
    for (PortfolioSection section : PortfolioSection.values()) {
      List<Line> lines =
          shown.stream().filter(e -> e.section() == section).map(PortfolioSheet::line).toList();
      if (!lines.isEmpty()) {
        sections.add(new Section(section.label(), lines));
      }
    }
    return new PortfolioSheet(sections, shown.size(), all);
  }

  /** The years in which there is something, newest first. */
  static List<Option> years(List<PortfolioEntry> all) {
    return all.stream()
        .map(PortfolioEntry::year)
        .distinct()
        .sorted(Comparator.comparing(AcademicYear::startYear).reversed())
        .map(year -> Option.of(year.toString(), year.label()))
        .toList();
  }

  static List<Option> sections(boolean byHand) {
    return Arrays.stream(PortfolioSection.values())
        .filter(section -> !byHand || section.byHand())
        .map(section -> Option.of(section.name(), section.label()))
        .toList();
  }

  static Badge badge(PortfolioItem.State state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case PENDING -> Badge.warning(text).icon("hourglass");
      case CONFIRMED -> Badge.good(text);
      case REJECTED -> Badge.bad(text);
      case REMOVED -> Badge.neutral(text).icon("ban");
    };
  }

  private static Line line(PortfolioEntry entry) {
    String day = Russian.date(entry.on());
    boolean bare = entry.note() == null || entry.note().isBlank();
    return new Line(
        entry.title(),
        href(entry),
        bare ? day : day + " · " + entry.note(),
        Russian.capital(entry.source().label()),
        entry.state() == null ? null : badge(entry.state()));
  }

  private static String href(PortfolioEntry entry) {
    return switch (entry.source()) {
      case REGISTER -> null;
      case COURSE -> "/routes/courses/" + entry.id();
      case ROUTE -> "/routes/" + entry.id();
      case ACTIVITY -> "/activities/" + entry.id();
      case PRACTICE -> "/activities/practices/" + entry.id();
      case MATERIAL -> "/activities/materials/" + entry.id();
      case HAND -> "/routes/portfolio/items/" + entry.id();
    };
  }
}

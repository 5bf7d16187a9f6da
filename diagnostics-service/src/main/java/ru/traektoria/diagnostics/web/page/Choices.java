package ru.traektoria.diagnostics.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.campaign.InstrumentChoiceRule;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.tree.Competence;
import ru.traektoria.diagnostics.persistence.Subjects;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.form.Option;

/** What people choose from in forms and filters. */
@Component
public class Choices {

  private static final int FOUND = 20;

  private final StaffDirectory directory;
  private final Subjects subjects;
  private final Competences competences;
  private final Instruments instruments;

  Choices(
      StaffDirectory directory,
      Subjects subjects,
      Competences competences,
      Instruments instruments) {
    this.directory = directory;
    this.subjects = subjects;
    this.competences = competences;
    this.instruments = instruments;
  }

  /** The organisations within the scope. */
  public List<Option> organisations(Scope scope) {
    Optional<String> own = scope.organisation();
    if (own.isPresent()) {
      return directory.find(own.get()).stream().map(Choices::place).toList();
    }
    return scope
        .municipality()
        .map(id -> directory.organisationsIn(id).stream().map(Choices::place).toList())
        .orElse(List.of());
  }

  private static Option place(DirectoryEntry entry) {
    return Option.of(entry.id(), entry.shortName() == null ? entry.name() : entry.shortName());
  }

  /** All subjects. */
  public List<Option> subjects() {
    return subjects.all().stream().map(each -> Option.of(each.code(), each.name())).toList();
  }

  /** The competences that registers know; burnout is not among them. */
  public List<Option> competences() {
    return competences.tree().areas().stream()
        .filter(area -> !area.code().confidential())
        .flatMap(area -> area.competences().stream())
        .filter(Competence::inUse)
        .map(each -> Option.of(each.code().value(), each.name()))
        .toList();
  }

  /** The areas that registers know. */
  public static List<Option> areas() {
    return Arrays.stream(Area.values())
        .filter(area -> !area.confidential())
        .map(area -> Option.of(area.name(), area.label()))
        .toList();
  }

  /**
   * The published instruments that a campaign of a municipality may use.
   *
   * @param survey those that ask about needs and conditions; else those that measure
   */
  public List<Option> instruments(String municipality, boolean survey) {
    CampaignKind kind = survey ? CampaignKind.SURVEY : CampaignKind.ENTRY;
    return instruments.offered(municipality).stream()
        .filter(each -> InstrumentChoiceRule.fits(kind, each.kind()))
        .sorted(Comparator.comparing(each -> each.kind() == InstrumentKind.CONDITIONS))
        .map(each -> Option.of(each.id().value(), each.title() + ", версия " + each.version()))
        .toList();
  }

  /** The constants of an enum. */
  public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> label) {
    return Arrays.stream(constants).map(e -> Option.of(e.name(), label.apply(e))).toList();
  }

  /** Teachers within the scope whose name fits, for a lookup. */
  public List<Option> teachers(Scope scope, String text) {
    return directory
        .search(text, entry -> entry.kind() == Kind.TEACHER && reached(scope, entry))
        .stream()
        .limit(FOUND)
        .map(
            entry ->
                Option.of(entry.id(), entry.name()).note(directory.shortName(entry.organisation())))
        .toList();
  }

  private static boolean reached(Scope scope, DirectoryEntry entry) {
    return scope.covers(entry.municipality(), entry.organisation(), entry.id())
        || scope.organisation().filter(entry::worksAt).isPresent();
  }
}

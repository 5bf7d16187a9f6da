package ru.traektoria.diagnostics.web.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.needs.NeedsGroups;
import ru.traektoria.diagnostics.model.needs.NeedsSheet;
import ru.traektoria.diagnostics.model.needs.NeedsSums;
import ru.traektoria.diagnostics.persistence.AnswerSheets;
import ru.traektoria.diagnostics.persistence.Subjects;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.web.CampaignDesk;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.VisibleTeachers;
import ru.traektoria.diagnostics.web.needs.NeedsView.Group;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;

/**
 * Чему хотят учиться педагоги и как им работается (S4-21, S3-18, S2-25): sums over a survey, of
 * whoever opened the answers to the viewer's side; never a name.
 */
@Component
public class NeedsDesk {

  private final CampaignDesk campaigns;
  private final Instruments instruments;
  private final AnswerSheets answers;
  private final VisibleTeachers visible;
  private final StaffDirectory directory;
  private final Subjects subjects;
  private final NeedsWords words;

  NeedsDesk(
      CampaignDesk campaigns,
      Instruments instruments,
      AnswerSheets answers,
      VisibleTeachers visible,
      StaffDirectory directory,
      Subjects subjects,
      NeedsWords words) {
    this.campaigns = campaigns;
    this.instruments = instruments;
    this.answers = answers;
    this.visible = visible;
    this.directory = directory;
    this.subjects = subjects;
    this.words = words;
  }

  /** The surveys within reach, newest first. */
  public List<CampaignView> surveys(Scope scope) {
    return campaigns.list(scope).stream().filter(each -> each.kind().survey()).toList();
  }

  /**
   * One survey as far as the viewer's side may count it.
   *
   * @param answered who finished, counted or not
   */
  public record Survey(CampaignView campaign, Instrument asked, int answered, NeedsGroups groups) {}

  /** A survey within reach. */
  public Survey survey(Scope scope, String id) {
    CampaignView campaign = campaigns.view(scope, id);
    if (!campaign.kind().survey()) {
      throw Problems.notFound("Опрос", id);
    }
    Instrument asked = instruments.get(new InstrumentId(campaign.instrument()));
    Map<String, Map<String, List<String>>> given = answers.of(asked.id(), id);
    List<NeedsSheet> sheets = new ArrayList<>();
    int answered = 0;
    for (TeacherDocument teacher : visible.in(scope)) {
      Optional<AssessmentLine> line = finished(teacher, id);
      answered += line.isPresent() ? 1 : 0;
      line.filter(each -> visible.opened(scope.viewer(), each))
          .map(each -> given.get(each.id()))
          .ifPresent(sheet -> sheets.add(sheet(scope, teacher, sheet)));
    }
    return new Survey(campaign, asked, answered, new NeedsGroups(sheets));
  }

  private static Optional<AssessmentLine> finished(TeacherDocument teacher, String campaign) {
    return teacher.assessments().values().stream()
        .filter(line -> campaign.equals(line.campaign()) && line.state() == AssessmentState.SCORED)
        .findFirst();
  }

  /** A school looks at its own people, wherever else they work. */
  private NeedsSheet sheet(
      Scope scope, TeacherDocument teacher, Map<String, List<String>> answered) {
    Optional<DirectoryEntry> entry = directory.find(teacher.id());
    String place =
        scope
            .organisation()
            .orElseGet(
                () -> entry.map(DirectoryEntry::organisation).orElse(teacher.organisation()));
    Set<String> taught = entry.map(each -> Set.copyOf(each.subjects())).orElse(Set.of());
    return new NeedsSheet(place, taught, answered);
  }

  /**
   * What a part of the survey shows.
   *
   * @param organisation {@code null} for all
   * @param subject {@code null} for all
   */
  public NeedsView view(Survey survey, String organisation, String subject) {
    Optional<NeedsSums> sums =
        survey
            .groups()
            .part(organisation, subject)
            .map(sheets -> NeedsSums.of(survey.asked(), sheets));
    boolean whole = organisation == null && subject == null;
    return new NeedsView(
        survey.campaign().id(),
        survey.campaign().title(),
        survey.asked().kind(),
        survey.campaign().progress().invited(),
        survey.answered(),
        survey.groups().sheets().size(),
        sums.isEmpty(),
        sums.map(NeedsSums::people).orElse(0),
        sums.map(each -> words.themes(survey.asked(), each)).orElse(List.of()),
        sums.map(each -> NeedsWords.questions(each, whole)).orElse(List.of()),
        groups(
            survey,
            survey.groups().organisations(),
            this::place,
            id -> survey.groups().part(id, null)),
        groups(
            survey,
            survey.groups().subjects(),
            subjects::name,
            id -> survey.groups().part(null, id)));
  }

  private List<Group> groups(
      Survey survey,
      Map<String, List<NeedsSheet>> all,
      UnaryOperator<String> name,
      Function<String, Optional<List<NeedsSheet>>> shown) {
    return all.keySet().stream()
        .map(id -> group(survey.asked(), id, name.apply(id), shown.apply(id)))
        .sorted(Comparator.comparing(group -> Russian.sortKey(group.name())))
        .toList();
  }

  private Group group(Instrument asked, String id, String name, Optional<List<NeedsSheet>> sheets) {
    if (sheets.isEmpty()) {
      return new Group(id, name, null, List.of(), List.of());
    }
    NeedsSums sums = NeedsSums.of(asked, sheets.get());
    return new Group(id, name, sums.people(), words.top(asked, sums), NeedsWords.lowest(sums));
  }

  private String place(String organisation) {
    return organisation.isEmpty() ? "Без организации" : directory.shortName(organisation);
  }
}

package ru.traektoria.monitoring.formula;

import static ru.traektoria.monitoring.formula.Population.ANSWERS;
import static ru.traektoria.monitoring.formula.Population.AREAS;
import static ru.traektoria.monitoring.formula.Population.COMMUNITIES;
import static ru.traektoria.monitoring.formula.Population.COURSES;
import static ru.traektoria.monitoring.formula.Population.DEFICITS;
import static ru.traektoria.monitoring.formula.Population.DIAGNOSES;
import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PAIRS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.SCREENED;
import static ru.traektoria.monitoring.formula.Population.THEMES;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Comparisons;
import ru.traektoria.monitoring.reading.Diagnoses;
import ru.traektoria.monitoring.reading.Findings;
import ru.traektoria.monitoring.reading.Learning;
import ru.traektoria.monitoring.reading.Pairs;
import ru.traektoria.monitoring.reading.Planning;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Satisfaction;
import ru.traektoria.monitoring.reading.Screenings;
import ru.traektoria.monitoring.reading.Sites;
import ru.traektoria.monitoring.reading.Standing;
import ru.traektoria.monitoring.reading.Support;
import ru.traektoria.monitoring.reading.Teams;

/** Named facts of diagnostics, routes, attestation, mentoring and the register. One line a fact. */
final class DevelopmentTerms {

  private static final String[] CAMPAIGNS = {"ENTRY", "INTERIM", "FINAL"};
  private static final Set<String> SITES = Set.of("MUNICIPAL", "SCHOOL", "CNPPM");
  private static final Set<String> KINDS =
      Set.of("ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER");

  /** People of one organisation who make a team (AMB-27). */
  private static final int TEAM = 3;

  private final List<Term> terms = new ArrayList<>();

  private DevelopmentTerms() {}

  static List<Term> all() {
    DevelopmentTerms all = new DevelopmentTerms();
    all.findings();
    all.training();
    all.attestation();
    all.mentoring();
    all.register();
    all.deficits();
    all.comparisons();
    all.times();
    return all.terms;
  }

  private void findings() {
    chosen("openDeficit", "есть открытый дефицит, Д(D)", area(), Findings::openDeficit);
    add(
        Terms.period(
            "campaign",
            "прошёл диагностику вида кампании",
            word("kind", CAMPAIGNS),
            Findings::campaign));
    add(
        Terms.period(
            "deficitFoundBy",
            "дефицит найден диагностикой вида кампании",
            word("kind", CAMPAIGNS),
            Findings::foundBy));
    add(
        Terms.period(
            "lessonShows",
            "наблюдатель урока увидел владение компетенцией",
            word("competence", "METHODS.ACTIVITY"),
            Findings::lessonShows));
    add(Terms.days("refused", "отказался от диагностики", PEOPLE, Findings::refused));
    add(Terms.days("lessonVisited", "урок посещён", PEOPLE, Support::lessonVisited));
  }

  private void training() {
    add(
        Terms.period(
            "markedCourse",
            "прошёл программу с признаком",
            word("mark", "ADDRESSED", "ACTIVITY_APPROACH"),
            Learning::markedCourse));
    add(Terms.days("routeUnderway", "реализует ИОМ", PEOPLE, Learning::routeUnderway));
    add(
        Terms.period(
            "courseRequested",
            "подал заявку на программу ДПО",
            word("kind", "ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER", "ANY"),
            Planning::courseRequested));
    add(Terms.person("trainingPlanned", "в графике курсов года", Planning::trainingPlanned));
    add(
        Terms.days(
            "addressedTeam",
            "команда прошла адресную программу",
            ORGANISATIONS,
            (r, from, to) -> Teams.addressed(r, TEAM, from, to)));
  }

  private void attestation() {
    Term.Parameter kind = word("kind", "CATEGORY", "CONFORMITY", "ANY");
    chosen("attestationListed", "в списке аттестуемых года", kind, Planning::listed);
    chosen(
        "attestationPending",
        "в списке аттестуемых, аттестацию не прошёл",
        kind,
        Planning::attestationPending);
    add(
        Terms.person(
            "selfEducationReport",
            "сдал отчёт по теме самообразования",
            Planning::selfEducationReport));
  }

  private void mentoring() {
    add(Terms.days("tutor", "тьютор маршрута", PEOPLE, Support::tutor));
    add(Terms.days("mutualVisit", "взаимное посещение урока в паре", PEOPLE, Support::mutualVisit));
    add(Terms.days("pairCompleted", "наставничество завершено", PAIRS, Pairs::completed));
    add(Terms.days("pairEndedEarly", "прекращено досрочно", PAIRS, Pairs::endedEarly));
    choice(
        "pairOutcome",
        "исход адаптации",
        PAIRS,
        Set.of("ADAPTED", "PARTLY_ADAPTED", "NOT_ADAPTED"),
        Pairs::outcomes);
    choice(
        "pairForm",
        "форма наставничества",
        PAIRS,
        Set.of("TRADITIONAL", "REVERSE", "GROUP", "TUTOR", "SITUATIONAL"),
        Pairs::forms);
    add(
        new Term.Flag(
            "founded",
            "создано документом",
            COMMUNITIES,
            List.of(word("kind", "MENTORING_SCHOOL", "MENTORS_CLUB")),
            false,
            (r, a) -> Pairs.founded(r, a[0])));
  }

  private void register() {
    add(Terms.sliced("methodist", "методист, старший методист", Standing::methodist));
    add(
        new Term.Flag(
            "worksAt",
            "педагог организации вида",
            PEOPLE,
            List.of(word("kind", "SCHOOL", "KINDERGARTEN", "ADDITIONAL", "OTHER")),
            true,
            (r, a) -> Standing.worksAt(r, a[0])));
    chosen("title", "звание", word("title", "METHODIST", "MENTOR"), Standing::title);
    chosen(
        "reserve", "в кадровом резерве", word("post", "HEAD", "DEPUTY", "ANY"), Standing::reserve);
    chosen(
        "recognised",
        "признание",
        word("kind", "METHODICAL_ACTIVE", "REGIONAL_METHODIST"),
        Standing::recognised);
    add(Terms.person("leader", "победитель или призёр конкурса", Standing::leader));
    add(
        new Term.Flag(
            "status",
            "статус организации",
            ORGANISATIONS,
            List.of(
                word(
                    "status",
                    "LOW_RESULTS",
                    "REFERENCE",
                    "BASE",
                    "INNOVATIVE",
                    "INTERNSHIP_SITE",
                    "DIGITAL_ENVIRONMENT")),
            false,
            (r, a) -> Sites.status(r, a[0])));
    add(
        new Term.Measure(
            "internshipSites",
            "стажировочных площадок",
            ORGANISATIONS,
            List.of(),
            1,
            (r, a) -> Sites.internshipSites(r)));
    add(Terms.flag("themeOpen", "тема действующей площадки", THEMES, Sites::themesInSlice));
  }

  private void deficits() {
    add(Terms.days("deficitInWork", "дефицит был открыт", DEFICITS, Findings::inWork));
    add(Terms.days("deficitResolved", "дефицит устранён", DEFICITS, Findings::resolved));
    choice(
        "deficitArea",
        "область дефицита",
        DEFICITS,
        Set.copyOf(Comparisons.AREAS),
        Findings::areas);
    choice(
        "deficitSeverity",
        "выраженность дефицита",
        DEFICITS,
        Set.of("MEDIUM", "HIGH"),
        Findings::severities);
  }

  private void comparisons() {
    add(
        Terms.flag(
            "assessedAgain", "область оценена и на выходе", AREAS, Comparisons::assessedAgain));
    add(Terms.flag("improved", "уровень на выходе выше", AREAS, Comparisons::improved));
    add(
        new Term.Flag(
            "area",
            "область компетенций",
            AREAS,
            List.of(word("area", Comparisons.AREAS.toArray(String[]::new))),
            false,
            (r, a) -> Comparisons.ofArea(r, a[0])));
    level("levelBefore", "уровень на входе, 0–3", 1, Comparisons::before);
    level("levelAfter", "уровень на выходе, 0–3", 1, Comparisons::after);
    level("levelGain", "рост уровня", 100, Comparisons::gain);
    add(Terms.flag("answered", "ответ на анкету года", ANSWERS, Satisfaction::ofYear));
    add(Terms.flag("satisfied", "общая оценка 4 или 5", ANSWERS, Satisfaction::satisfied));
    add(Terms.flag("screenedThisYear", "скрининг года", SCREENED, Screenings::ofYear));
    add(Terms.flag("highRisk", "высокий риск хотя бы по шкале", SCREENED, Screenings::highRisk));
  }

  private void times() {
    add(Terms.days("diagnosisDone", "диагностика пройдена", DIAGNOSES, Diagnoses::completed));
    choice(
        "initiator",
        "по чьей инициативе",
        DIAGNOSES,
        Set.of("MUNICIPALITY", "SCHOOL", "TEACHER", "CNPPM"),
        Diagnoses::initiators);
    choice("site", "площадка", DIAGNOSES, SITES, Diagnoses::sites);
    choice("campaignKind", "вид кампании", DIAGNOSES, Set.of(CAMPAIGNS), Diagnoses::campaigns);
    add(Terms.days("courseDocument", "получен документ", COURSES, Diagnoses::documented));
    choice("courseKind", "вид курса", COURSES, KINDS, Diagnoses::courseKinds);
    add(
        new Term.Measure(
            "courseHours", "часов", COURSES, List.of(), 100, (r, a) -> Diagnoses.courseHours(r)));
  }

  private static Term.Parameter area() {
    List<String> words = new ArrayList<>(Comparisons.AREAS);
    words.add(Argument.Spoken.ANY);
    return Term.Parameter.word("area", words.toArray(String[]::new));
  }

  private interface OfWord {
    Bits read(Reading reading, int word);
  }

  private interface Values {
    int[] read(Reading reading);
  }

  private void chosen(String name, String label, Term.Parameter word, OfWord reading) {
    add(new Term.Flag(name, label, PEOPLE, List.of(word), false, (r, a) -> reading.read(r, a[0])));
  }

  private void choice(String name, String label, Population of, Set<String> words, Values reading) {
    add(new Term.Choice(name, label, of, List.of(), words, (r, a) -> reading.read(r)));
  }

  private void level(String name, String label, int scale, Values reading) {
    add(new Term.Measure(name, label, AREAS, List.of(), scale, (r, a) -> reading.read(r)));
  }

  private void add(Term term) {
    terms.add(term);
  }
}

package ru.traektoria.staff.web.pages.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.rule.Age;
import ru.traektoria.staff.model.rule.ConditionalSpecialistRule.Verdict;
import ru.traektoria.staff.model.rule.PensionAgeRule;
import ru.traektoria.staff.model.rule.SupportCategory;
import ru.traektoria.staff.web.views.AssignmentView;
import ru.traektoria.staff.web.views.DerivedView;
import ru.traektoria.staff.web.views.TeacherView;

/** Puts the card of a teacher into the words of the page. */
record TeacherCard(TeacherView teacher, Directories words) {

  /** An assignment in words; {@code editable} where the viewer may change it. */
  record Line(
      AssignmentView assignment,
      String occupation,
      String load,
      String days,
      List<Badge> badges,
      boolean editable) {}

  /** A category of support as a badge, and the model that answers it. */
  record Support(Badge badge, String model) {}

  public List<Entry> about() {
    DerivedView derived = teacher.derived();
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of("Дата рождения", Russian.date(teacher.birthDate()))
            .hint(derived.age() == null ? null : years(derived.age())));
    entries.add(Entry.of("Пол", teacher.sex() == null ? null : teacher.sex().title()));
    entries.add(Entry.of("СНИЛС", teacher.snils()));
    entries.add(Entry.of("Эл. почта", teacher.email()));
    entries.add(pension(derived));
    return entries;
  }

  public List<Entry> learning() {
    DerivedView derived = teacher.derived();
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of(
                "Образование",
                teacher.education().level() == null
                    ? null
                    : Russian.capital(teacher.education().level().title()))
            .hint(
                teacher.education().diplomaOn() == null
                    ? null
                    : "документ от " + Russian.date(teacher.education().diplomaOn())));
    entries.add(
        Entry.of(
            "Профили образования",
            String.join(
                ", ",
                teacher.education().profiles().stream()
                    .map(code -> words.title(DirectoryName.PROFILES, code))
                    .toList())));
    entries.add(
        Entry.of(
                "Педагогический стаж",
                derived.experienceYears() == null ? null : years(derived.experienceYears()))
            .hint(
                teacher.education().teachingSince() == null
                    ? null
                    : "с " + Russian.date(teacher.education().teachingSince())));
    entries.add(total(teacher.education().workingSince(), derived.on()));
    entries.add(
        derived.category() == null
            ? Entry.badge("Категория", Badge.neutral("Без категории"))
            : Entry.badge("Категория", TeacherColumns.category(derived.category())));
    return entries;
  }

  private static Entry total(LocalDate since, LocalDate on) {
    return since == null
        ? Entry.of("Общий стаж", null)
        : Entry.of("Общий стаж", years(Age.fullYears(since, on))).hint("с " + Russian.date(since));
  }

  private static Entry pension(DerivedView derived) {
    if (derived.pensionAge() == PensionAgeRule.Verdict.UNKNOWN) {
      return Entry.of("Пенсионный возраст", "нет данных").hint("нужны пол и дата рождения");
    }
    String day = Russian.date(derived.pensionAgeOn());
    return derived.pensionAge() == PensionAgeRule.Verdict.REACHED
        ? Entry.badge("Пенсионный возраст", Badge.info("Достигнут")).hint("с " + day)
        : Entry.of("Пенсионный возраст", "наступит " + day);
  }

  public List<Support> support() {
    return teacher.derived().support().stream().map(TeacherCard::support).toList();
  }

  private static Support support(SupportCategory category) {
    Tone tone = category == SupportCategory.LEADER ? Tone.GOOD : Tone.INFO;
    String icon =
        switch (category) {
          case YOUNG_SPECIALIST -> "user-plus";
          case RETURNED -> "arrow-back-up";
          case WITH_DEFICITS -> "target";
          case ATTESTING -> "certificate";
          case LEADER -> "trophy";
        };
    return new Support(
        Badge.of(tone, Russian.capital(category.title())).icon(icon), category.support());
  }

  /** What must be told beside the name. */
  public List<Badge> marks() {
    DerivedView derived = teacher.derived();
    List<Badge> marks = new ArrayList<>();
    marks.add(TeacherColumns.presence(derived.status()));
    if (derived.youngTeacher()) {
      marks.add(Badge.neutral("До 35 лет").icon("user"));
    }
    if (derived.conditionalSpecialist()) {
      marks.add(Badge.warning("Условный специалист"));
    }
    return marks;
  }

  /** «Нагрузка 24 ч в неделю», with a warning above 30 (T2.5). */
  public Badge load() {
    BigDecimal hours = teacher.derived().weeklyHours();
    if (hours == null) {
      return null;
    }
    boolean much = hours.compareTo(BigDecimal.valueOf(30)) > 0;
    String text = "Нагрузка " + Russian.number(hours) + " ч в неделю";
    return much ? Badge.warning(text + ", больше 30") : Badge.neutral(text).icon("clock");
  }

  public List<Line> running(java.util.function.Predicate<AssignmentView> editable) {
    return lines(AssignmentView::current, editable);
  }

  public List<Line> former(java.util.function.Predicate<AssignmentView> editable) {
    return lines(a -> !a.current(), editable);
  }

  private List<Line> lines(
      java.util.function.Predicate<AssignmentView> which,
      java.util.function.Predicate<AssignmentView> editable) {
    return teacher.assignments().stream()
        .filter(which)
        .sorted(java.util.Comparator.comparing(AssignmentView::from).reversed())
        .map(a -> line(a, editable.test(a)))
        .toList();
  }

  private static Line line(AssignmentView a, boolean editable) {
    List<Badge> badges = new ArrayList<>();
    if (a.current() && a.profileFit() == Verdict.OUTSIDE) {
      badges.add(Badge.warning("Предмет не по профилю образования"));
    }
    return new Line(a, occupation(a), load(a), Russian.range(a.from(), a.to()), badges, editable);
  }

  private static String occupation(AssignmentView a) {
    String subject = a.subject() == null ? "" : ", " + a.subjectName().toLowerCase(Locale.ROOT);
    String level = a.level() == null ? "" : ", " + a.level().title();
    return a.positionName() + subject + level;
  }

  private static String load(AssignmentView a) {
    List<String> parts = new ArrayList<>();
    if (a.rate() != null) {
      parts.add(Russian.number(a.rate()) + " ст.");
    }
    if (a.weeklyHours() != null) {
      parts.add(Russian.number(a.weeklyHours()) + " ч");
    }
    parts.add(a.employment().title());
    return String.join(" · ", parts);
  }

  private static String years(int years) {
    return Russian.count(years, "год", "года", "лет");
  }
}

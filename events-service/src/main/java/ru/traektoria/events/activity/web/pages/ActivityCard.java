package ru.traektoria.events.activity.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.AudienceRule.Fit;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.ProgrammeLevel;
import ru.traektoria.events.activity.model.Details;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.DetailWords;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Entry;

/** What the card of an activity says, and what a teacher may do there. */
final class ActivityCard {

  private ActivityCard() {}

  static boolean maySignUp(ActivityView activity, LocalDate today) {
    return activity.status() == Status.REGISTRATION_OPEN
        && !activity.day().isBefore(today)
        && activity.mine() == null;
  }

  /** What somebody outside the audience is told before signing up; {@code null} for the others. */
  static String unfit(ActivityView activity, Fit fit) {
    Details more = activity.description().more();
    if (fit != Fit.NO) {
      return null;
    }
    return "Для кого: "
        + DetailWords.audience(more.audience()).toLowerCase(Locale.ROOT)
        + (more.onlyAudience()
            ? ". Записываются только они."
            : ". По реестру вы не из них, но записаться можно.");
  }

  static Heading heading(ActivityView activity, LocalDate today) {
    Heading heading =
        Heading.of(activity.description().title())
            .under("Мероприятия", "/activities")
            .badge(Words.status(activity, today));
    if (activity.association() != null) {
      heading =
          heading.also(
              Action.link(
                  "Повестка и протокол", "/activities/meetings/of/" + activity.id(), "gavel"));
    }
    if (!activity.holds() || !ahead(activity)) {
      return heading;
    }
    String path = "/activities/" + activity.id();
    String version = "?version=" + activity.version();
    Action open = Action.post("Открыть запись", path + "/registration" + version).icon("user-plus");
    Action edit = Action.link("Изменить", path + "/edit", "pencil");
    boolean opens = activity.status() == Status.PLANNED && !activity.day().isBefore(today);
    Heading with = opens ? heading.action(open).also(edit) : heading.action(edit);
    return with.also(
        Action.post("Отменить мероприятие", path + "/cancellation" + version)
            .icon("ban")
            .confirm("Отменить мероприятие? Записанные увидят, что оно не состоится."));
  }

  static boolean ahead(ActivityView activity) {
    return activity.status() == Status.PLANNED || activity.status() == Status.REGISTRATION_OPEN;
  }

  static boolean mayWithdraw(ActivityView activity, LocalDate today) {
    return activity.mine() != null
        && !activity.day().isBefore(today)
        && (activity.status() == Status.REGISTRATION_OPEN || activity.status() == Status.PLANNED);
  }

  static List<Entry> entries(ActivityView activity, Map<String, String> competences) {
    Description what = activity.description();
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Когда", Words.when(activity) + " " + activity.day().getYear()));
    entries.add(Entry.of("Где", what.room().place()).hint(Words.format(what.format())));
    entries.add(Entry.of("Вид и уровень", Words.kind(what.kind())).hint(Words.level(what.level())));
    entries.add(Entry.of("Мест", Words.seats(activity)));
    add(entries, "Часы", what.when().hours() == null ? null : Russian.number(what.when().hours()));
    add(entries, "Содержание", what.topic());
    add(entries, "Кто проводит", what.organiser());
    add(
        entries,
        "Организация",
        activity.organisation() == null ? null : activity.organisation().name());
    if (activity.association() != null) {
      entries.add(
          Entry.of("Объединение", activity.association().name())
              .href("/activities/associations/" + activity.association().id()));
    }
    add(
        entries,
        "Компетенции",
        what.competences().stream()
            .map(code -> competences.getOrDefault(code, code))
            .collect(Collectors.joining("; ")));
    if (what.programme() != null) {
      String whose =
          what.programme().level() == ProgrammeLevel.FEDERAL ? "федеральная" : "региональная";
      entries.add(Entry.of("Приоритетная программа", priority(what)).hint(whose));
    }
    if (what.municipalProject()) {
      entries.add(Entry.of("Муниципальный проект", "да"));
    }
    details(entries, what.more());
    return entries;
  }

  private static void details(List<Entry> entries, Details more) {
    String only = more.onlyAudience() ? ", только они" : "";
    add(
        entries,
        "Для кого",
        word(more.audience(), audience -> DetailWords.audience(audience) + only));
    add(entries, "Вместе с нами проводят", more.with());
    add(entries, "Метки", String.join(", ", more.tags()));
    add(entries, "Горизонтальное обучение", more.horizontal() ? "да" : null);
    add(entries, "Основание", word(more.ground(), DetailWords::ground));
    add(entries, "Форма образования", word(more.learning(), DetailWords::learning));
    add(
        entries,
        "Функции службы",
        more.functions().stream().map(DetailWords::function).collect(Collectors.joining(", ")));
    add(entries, "Финансирование", word(more.funding(), DetailWords::funding));
    int number = 1;
    for (String link : more.links()) {
      entries.add(Entry.of("Материал " + number++, shown(link)).href(link));
    }
  }

  private static <E> String word(E value, java.util.function.Function<E, String> words) {
    return value == null ? null : words.apply(value);
  }

  /** The place alone: «disk.example.org». */
  private static String shown(String link) {
    return link.replaceFirst("^https?://", "").replaceFirst("/.*", "");
  }

  private static void add(List<Entry> entries, String term, String value) {
    if (value != null && !value.isBlank()) {
      entries.add(Entry.of(term, value));
    }
  }

  private static String priority(Description what) {
    return Words.PRIORITIES.stream()
        .filter(option -> option.value().equals(what.programme().code()))
        .map(Option::label)
        .findFirst()
        .orElse(what.programme().code());
  }
}

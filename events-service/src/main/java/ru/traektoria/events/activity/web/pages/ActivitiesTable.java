package ru.traektoria.events.activity.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.DetailWords;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableView;

/** The plan as a table: months on the screen, one line an activity in the file. */
final class ActivitiesTable {

  private static final String PATH = "/activities";

  private final LocalDate today;

  ActivitiesTable(LocalDate today) {
    this.today = today;
  }

  Table<ActivityView> screen() {
    return Table.of(
            "activities",
            PATH,
            Column.<ActivityView>text("when", "Когда", Words::when),
            Column.<ActivityView>link(
                    "title", "Тема", a -> a.description().title(), a -> PATH + "/" + a.id())
                .note(ActivitiesTable::note),
            Column.<ActivityView>text(
                "level", "Уровень", a -> Words.level(a.description().level())),
            Column.<ActivityView>text("seats", "Запись", Words::seats),
            Column.<ActivityView>badges("state", "Состояние", this::badges))
        .empty(
            Empty.saying("Мероприятий пока нет")
                .advice("Запланируйте первое: педагоги увидят его и смогут записаться."));
  }

  Table<ActivityView> file() {
    return Table.of(
        "activities",
        PATH,
        Column.<ActivityView>date("day", "Дата", ActivityView::day),
        Column.<ActivityView>text("title", "Тема", a -> a.description().title()),
        Column.<ActivityView>text("kind", "Вид", a -> Words.kind(a.description().kind())),
        Column.<ActivityView>text("level", "Уровень", a -> Words.level(a.description().level())),
        Column.<ActivityView>text("format", "Формат", a -> Words.format(a.description().format())),
        Column.<ActivityView>text("place", "Место", a -> a.description().room().place()),
        Column.<ActivityView>number("hours", "Часы", a -> a.description().when().hours()),
        Column.<ActivityView>number("signed", "Записано", a -> a.counts().signedUp()),
        Column.<ActivityView>number("present", "Присутствовало", a -> a.counts().present()),
        Column.<ActivityView>badge("state", "Состояние", a -> Words.status(a, today)));
  }

  /** The page of the plan by months, with its conditions. */
  TableView<ActivityView> view(TablePage<ActivityView> page, List<AcademicYear> years) {
    return screen()
        .view(page)
        .grouped(activity -> Russian.capital(Russian.monthYear(activity.day())))
        .filters(
            Fields.search("q", "Тема, организатор").with("placeholder", "Например: грамотность"),
            Fields.select(
                    "view",
                    "Показать",
                    List.of(Option.of("past", "Прошедшие"), Option.of("all", "Все за год")))
                .with("placeholder", "Предстоящие"),
            Fields.select("kind", "Вид", Words.options(ActivityKind.values(), Words::kind)),
            Fields.select(
                "audience",
                "Для кого или кто ведёт",
                Words.options(Audience.values(), DetailWords::audience)),
            Fields.select("level", "Уровень", Words.options(Level.values(), Words::level)),
            Fields.select(
                    "year",
                    "Учебный год",
                    years.stream().skip(1).map(y -> Option.of(y.toString(), y.label())).toList())
                .with("placeholder", "Текущий"));
  }

  private static String note(ActivityView activity) {
    String place = activity.description().room().place();
    return Words.kind(activity.description().kind())
        + ", "
        + Words.format(activity.description().format()).toLowerCase(Locale.ROOT)
        + (place.isBlank() ? "" : ", " + place);
  }

  private List<Badge> badges(ActivityView activity) {
    return Stream.concat(
            Stream.of(Words.status(activity, today)), Stream.ofNullable(Words.mine(activity)))
        .toList();
  }
}

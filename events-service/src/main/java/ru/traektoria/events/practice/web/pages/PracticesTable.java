package ru.traektoria.events.practice.web.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.practice.model.PracticeContent.Kind;
import ru.traektoria.events.practice.model.PracticeStage;
import ru.traektoria.events.practice.web.PracticeView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;

/** Practices as a table: one for the bank, one for applications. */
final class PracticesTable {

  static final String BANK = "/activities/practices";
  static final String APPLICATIONS = BANK + "/applications";

  private PracticesTable() {}

  static Table<PracticeView> bank() {
    return Table.of(
            "practices",
            BANK,
            title(),
            authors(),
            Column.<PracticeView>text("subjects", "Предметы", p -> String.join(", ", p.subjects()))
                .note(p -> Words.level(p.level()))
                .sortable(),
            Column.<PracticeView>badges("state", "Состояние", PracticesTable::badges),
            Column.<PracticeView>date("shown", "Показана", PracticeView::lastShownOn).sortable(),
            Column.<PracticeView>number("showings", "Показов", p -> p.showings().size()).sortable(),
            Column.<PracticeView>number("opened", "Открыли", PracticeView::openedBy).sortable(),
            Column.<PracticeView>number("adoptions", "Внедрили", p -> p.adoptions().size())
                .sortable())
        .sortedDownBy("shown")
        .empty(
            Empty.saying("Одобренных практик пока нет")
                .advice("Практика войдёт в банк, когда её одобрит эксперт. Предложите свою."));
  }

  static Table<PracticeView> applications() {
    return Table.of(
            "practices",
            APPLICATIONS,
            title(),
            authors(),
            Column.<PracticeView>date("applied", "Заявлена", PracticeView::appliedOn).sortable(),
            Column.<PracticeView>text("expert", "Эксперт", PracticesTable::expert),
            Column.<PracticeView>badge("state", "Состояние", p -> PracticeWords.state(p.state()))
                .sortable(PracticeView::state))
        .sortedDownBy("applied")
        .empty(
            Empty.saying("Заявок пока нет")
                .advice("Предложите практику: что делаете, что это даёт, где посмотреть."));
  }

  /** Conditions of the bank; subjects are those that occur. */
  static Field[] filters(List<PracticeView> all, Map<String, String> competences) {
    List<Option> subjects =
        all.stream()
            .flatMap(p -> p.subjects().stream())
            .distinct()
            .sorted((a, b) -> Russian.sortKey(a).compareTo(Russian.sortKey(b)))
            .map(s -> Option.of(s, s))
            .toList();
    return new Field[] {
      Fields.search("q", "Название, автор, содержание").with("placeholder", "Например: чтение"),
      Fields.select("subject", "Предмет", subjects),
      Fields.select("competence", "Компетенция", Words.options(competences)),
      Fields.select("level", "Уровень", Words.options(Level.values(), Words::level)),
      Fields.select("kind", "Вид", Words.options(Kind.values(), PracticeWords::kind)),
      Fields.select(
          "stage",
          "Жизненный цикл",
          Stream.of(PracticeStage.SUMMARISED, PracticeStage.PROMOTED, PracticeStage.ADOPTED)
              .map(stage -> Option.of(stage.name(), Russian.capital(stage.label())))
              .toList()),
      Fields.select(
          "innovative", "Инновационный опыт", List.of(Option.of("true", "Только инновационный")))
    };
  }

  static boolean fits(PracticeView practice, TableQuery query) {
    return Russian.matches(text(practice), query.filter("q").orElse(""))
        && query.filter("subject").map(practice.subjects()::contains).orElse(true)
        && query
            .filter("competence")
            .map(code -> practice.competences().stream().anyMatch(c -> c.id().equals(code)))
            .orElse(true)
        && query.oneOf("level", Level.class).map(practice.level()::equals).orElse(true)
        && query.oneOf("kind", Kind.class).map(practice.kind()::equals).orElse(true)
        && query.oneOf("stage", PracticeStage.class).map(practice.stage()::equals).orElse(true)
        && query.filter("innovative").map(asked -> practice.innovative()).orElse(true);
  }

  private static Column<PracticeView> title() {
    return Column.<PracticeView>link(
            "title", "Практика", PracticeView::title, p -> BANK + "/" + p.id())
        .note(p -> PracticeWords.kind(p.kind()))
        .sortable();
  }

  private static Column<PracticeView> authors() {
    return Column.<PracticeView>text("authors", "Автор", PracticeWords::authors)
        .note(p -> p.authors().isEmpty() ? null : PracticeWords.organisation(p))
        .sortable();
  }

  private static List<Badge> badges(PracticeView practice) {
    Badge state = PracticeWords.state(practice.state());
    return practice.innovative()
        ? List.of(state, Badge.info("Инновационный").icon("bulb"))
        : List.of(state);
  }

  private static String expert(PracticeView practice) {
    List<PracticeView.Round> rounds = practice.reviews();
    return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1).expert().name();
  }

  private static String text(PracticeView practice) {
    return Stream.concat(
            Stream.of(
                practice.title(),
                practice.annotation(),
                PracticeWords.organisation(practice),
                String.join(" ", practice.subjects())),
            practice.authors().stream().map(Named::name))
        .reduce("", (a, b) -> a + " " + b);
  }
}

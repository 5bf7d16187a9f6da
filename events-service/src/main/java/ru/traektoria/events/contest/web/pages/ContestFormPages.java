package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.application.ArrangingContests;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** Подготовить или изменить конкурс. */
@Controller
class ContestFormPages {

  private static final int USUAL_DAYS = 30;
  private static final List<String> ORDINAL = List.of("Первый этап", "Второй этап", "Третий этап");

  private final FindingContests finding;
  private final ArrangingContests arranging;
  private final Clock clock;

  ContestFormPages(FindingContests finding, ArrangingContests arranging, Clock clock) {
    this.finding = finding;
    this.arranging = arranging;
    this.clock = clock;
  }

  /**
   * A stage of the form.
   *
   * @param open shown unfolded
   */
  record StageFields(String heading, boolean open, List<List<Field>> rows) {}

  @GetMapping(ContestWords.PATH + "/new")
  String fresh(Model model) {
    model.addAttribute(
        Heading.of("Новый конкурс")
            .under("Конкурсы", ContestWords.PATH)
            .lead("Пока вы его не объявили, конкурс видит только методическая служба."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", ContestWords.PATH);
    model.addAttribute("back", ContestWords.PATH);
    fields(null, model);
    return "contests/form";
  }

  @GetMapping(ContestWords.PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Contest> contest = finding.arranged(new ContestId(id), scope);
    ContestTerms terms = contest.state().terms();
    String card = ContestWords.PATH + "/" + id;
    model.addAttribute(
        Heading.of("Изменить положение")
            .under("Конкурсы", ContestWords.PATH)
            .under(terms.title(), card));
    model.addAttribute("version", contest.version());
    model.addAttribute("action", card);
    model.addAttribute("back", card);
    fields(terms, model);
    return "contests/form";
  }

  @PostMapping(ContestWords.PATH)
  ResponseEntity<Void> prepare(
      @RequestParam Map<String, String> form, CreationKey key, Scope scope) {
    Stored<Contest> stored = arranging.prepare(key, new ContestForm(form).terms(), scope);
    return Done.at(
        ContestWords.PATH + "/" + stored.id(), "Конкурс подготовлен: проверьте и объявите");
  }

  @PostMapping(ContestWords.PATH + "/{id}")
  ResponseEntity<Void> change(
      @PathVariable String id, @RequestParam Map<String, String> form, IfMatch seen, Scope scope) {
    arranging.edit(new ContestId(id), seen.version(), new ContestForm(form).terms(), scope);
    return Done.at(ContestWords.PATH + "/" + id, "Положение изменено");
  }

  private void fields(ContestTerms terms, Model model) {
    model.addAttribute("head", head(terms));
    model.addAttribute("window", window(terms));
    model.addAttribute("places", places(terms));
    List<StageFields> stages = new ArrayList<>();
    int known = terms == null ? 0 : terms.stages().size();
    for (int i = 0; i < ContestForm.STAGES; i++) {
      Stage stage = i < known ? terms.stages().get(i) : null;
      stages.add(new StageFields(ORDINAL.get(i), i == 0 || stage != null, stage(i, stage)));
    }
    model.addAttribute("stages", stages);
  }

  private static List<Field> head(ContestTerms terms) {
    boolean known = terms != null;
    return List.of(
        Fields.text("title", "Название")
            .required()
            .value(known ? terms.title() : null)
            .with("maxlength", 200),
        Fields.select("level", "Уровень", Words.options(Level.values(), Words::level))
            .required()
            .value(known ? terms.level() : Level.MUNICIPAL),
        Fields.text("yearly", "Когда бывает")
            .hint("Если повторяется: «ежегодно, ноябрь–декабрь».")
            .value(known ? terms.yearly() : null)
            .with("maxlength", 100),
        Fields.text("link", "Положение: ссылка")
            .value(known ? terms.link() : null)
            .with("maxlength", 500),
        Fields.textarea("about", "Цель и задачи")
            .value(known ? terms.about() : null)
            .with("maxlength", 4000),
        Fields.textarea("nominations", "Номинации")
            .required()
            .hint("По одной на строке.")
            .value(known ? String.join("\n", terms.nominations()) : null));
  }

  private List<Field> window(ContestTerms terms) {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    LocalDateTime opens = tomorrow.atTime(9, 0);
    LocalDateTime deadline = tomorrow.plusDays(USUAL_DAYS).atTime(23, 59);
    return List.of(
        moment("opens", "Приём заявок с").value(terms == null ? opens : terms.window().opens()),
        moment("deadline", "По")
            .hint("Последняя минута, когда заявка ещё принимается.")
            .value(terms == null ? deadline : terms.window().deadline()));
  }

  private static Field moment(String name, String label) {
    return new Field("datetime-local", name, label, null, true, List.of(), List.of(), Map.of());
  }

  private static List<Field> places(ContestTerms terms) {
    boolean known = terms != null;
    return List.of(
        Fields.number("lessYears", "Стаж меньше, лет")
            .hint("Для конкурсов молодых педагогов, иначе пусто.")
            .value(known ? terms.audience().lessYears() : null),
        Fields.number("youngerThan", "Младше, лет")
            .value(known ? terms.audience().youngerThan() : null),
        Fields.number("winners", "Победителей в номинации")
            .required()
            .value(known ? terms.winners() : 1),
        Fields.number("prizes", "Призовых мест после них")
            .required()
            .value(known ? terms.prizes() : 2));
  }

  private static List<List<Field>> stage(int number, Stage stage) {
    String at = "s" + number + ".";
    boolean known = stage != null;
    boolean first = number == 0;
    List<Option> formats =
        List.of(
            Option.of("REMOTE", "Заочно"),
            Option.of("ON_SITE", "Очно"),
            Option.of("MIXED", "Смешанно"));
    return List.of(
        List.of(
            must(Fields.text(at + "title", "Название этапа").with("maxlength", 100), first)
                .value(known ? stage.title() : first ? "Заочный этап" : null),
            must(Fields.select(at + "format", "Как проходит", formats), first)
                .value(known ? stage.format() : first ? "REMOTE" : "ON_SITE")),
        List.of(
            must(Fields.date(at + "from", "Жюри работает с"), first)
                .value(known ? stage.from() : null),
            must(Fields.date(at + "to", "По"), first).value(known ? stage.to() : null),
            must(Fields.date(at + "resultOn", "Итоги этапа"), first)
                .value(known ? stage.resultOn() : null)),
        List.of(
            Fields.number(at + "perWork", "Экспертов на работу")
                .hint("0 — каждую работу оценивает всё жюри.")
                .value(known ? stage.perWork() : first ? 2 : 0),
            Fields.number(at + "advance", "Проходят дальше из номинации")
                .hint("В последнем этапе не нужно.")
                .value(known ? stage.advance() : null)),
        List.of(
            Fields.checkbox(at + "blind", "Эксперты не видят имён")
                .hint("Работы идут под шифрами, имена открываются с итогами этапа.")
                .value(known ? stage.blind() : first)),
        List.of(
            must(Fields.textarea(at + "criteria", "Критерии"), first)
                .hint(
                    "По одному на строке: название; вес; наибольший балл. Например: Новизна; 1,5; 10")
                .value(known ? ContestForm.lines(stage.criteria()) : null)));
  }

  private static Field must(Field field, boolean required) {
    return required ? field.required() : field;
  }
}

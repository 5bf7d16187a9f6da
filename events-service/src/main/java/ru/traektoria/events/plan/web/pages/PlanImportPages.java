package ru.traektoria.events.plan.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.ImportingPlans;
import ru.traektoria.events.plan.application.ImportingPlans.Fate;
import ru.traektoria.events.plan.application.ImportingPlans.Preview;
import ru.traektoria.events.plan.application.ImportingPlans.Row;
import ru.traektoria.events.plan.application.KeepingPlanFiles;
import ru.traektoria.events.plan.application.file.Heading;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;

/** Загрузить план: the file, then what was understood of each row, then the plan. */
@Controller
class PlanImportPages {

  private static final String IMPORT = PlansTable.PLANS + "/{id}/import";
  private static final Pattern COLUMN = Pattern.compile("t(\\d{1,3})\\.c(\\d{1,2})");

  private final FindingPlans finding;
  private final ImportingPlans importing;
  private final KeepingPlanFiles files;
  private final PlanViews views;

  PlanImportPages(
      FindingPlans finding, ImportingPlans importing, KeepingPlanFiles files, PlanViews views) {
    this.files = files;
    this.finding = finding;
    this.importing = importing;
    this.views = views;
  }

  @GetMapping(IMPORT)
  String form(@PathVariable String id, Scope scope, Model model) {
    head(id, scope, model);
    return "plans/import";
  }

  @PostMapping(IMPORT)
  ResponseEntity<Void> keep(
      @PathVariable String id, @RequestPart("file") MultipartFile file, Scope scope) {
    String token = files.keep(new PlanId(id), Upload.of(file), scope);
    return Done.at(
        PlansTable.PLANS + "/" + id + "/import/" + token, "Файл прочитан. Проверьте строки");
  }

  /** A row as the page shows it. */
  record Line(Row row, String understood, List<String> marks, Badge fate) {}

  @GetMapping(IMPORT + "/{token}")
  String preview(
      @PathVariable String id,
      @PathVariable String token,
      @RequestParam Map<String, String> form,
      Scope scope,
      Model model) {
    head(id, scope, model);
    Upload upload = files.kept(new PlanId(id), token, scope);
    Preview preview = importing.preview(new PlanId(id), upload, columns(form), scope);
    long marked = preview.rows().stream().filter(r -> !r.period().marks().isEmpty()).count();
    model.addAttribute("file", upload.name());
    model.addAttribute("token", token);
    model.addAttribute("lines", preview.rows().stream().map(PlanImportPages::line).toList());
    model.addAttribute("found", preview.found());
    model.addAttribute(
        "columns",
        form.entrySet().stream().filter(e -> COLUMN.matcher(e.getKey()).matches()).toList());
    model.addAttribute(
        "headings",
        Arrays.stream(Heading.values())
            .filter(h -> h != Heading.TOPIC)
            .map(h -> Option.of(h.name(), h.label()))
            .toList());
    model.addAttribute(
        "tiles",
        List.of(
            Tile.value("Новых пунктов", Russian.number(preview.count(Fate.NEW))),
            Tile.value("Изменится", Russian.number(preview.count(Fate.CHANGED))),
            Tile.value("Уже есть", Russian.number(preview.count(Fate.SAME))),
            Tile.value("Проверить срок", Russian.number(marked))));
    return "plans/preview";
  }

  private static Line line(Row row) {
    return new Line(
        row,
        PlanWords.understood(row.period()),
        PlanWords.marks(row.period()),
        switch (row.fate()) {
          case NEW -> Badge.info("Новый").icon("plus");
          case CHANGED -> Badge.warning("Изменится").icon("pencil");
          case SAME -> Badge.neutral("Уже есть").icon("check");
        });
  }

  @PostMapping(IMPORT + "/{token}")
  ResponseEntity<Void> load(
      @PathVariable String id,
      @PathVariable String token,
      @RequestParam Map<String, String> form,
      IfMatch seen,
      Scope scope) {
    PlanId plan = new PlanId(id);
    Upload upload = files.kept(plan, token, scope);
    importing.load(plan, seen.version(), upload, columns(form), scope);
    files.forget(plan, token, scope);
    return Done.at(PlansTable.PLANS + "/" + id, "План загружен");
  }

  /** What was picked for the columns of tables: fields {@code t0.c2=WHEN}. */
  private static Map<Integer, List<Heading>> columns(Map<String, String> form) {
    Map<Integer, List<Heading>> tables = new TreeMap<>();
    form.forEach(
        (name, value) -> {
          Matcher field = COLUMN.matcher(name);
          if (field.matches()) {
            List<Heading> columns =
                tables.computeIfAbsent(Integer.valueOf(field.group(1)), t -> new ArrayList<>());
            int column = Integer.parseInt(field.group(2));
            while (columns.size() <= column) {
              columns.add(Heading.NONE);
            }
            columns.set(column, heading(value));
          }
        });
    tables.values().removeIf(columns -> !columns.contains(Heading.TITLE));
    return tables;
  }

  private static Heading heading(String value) {
    return Arrays.stream(Heading.values())
        .filter(h -> h.name().equals(value))
        .findFirst()
        .orElse(Heading.NONE);
  }

  private void head(String id, Scope scope, Model model) {
    PlanView plan = views.brief(finding.one(new PlanId(id), scope), scope);
    model.addAttribute(
        ru.traektoria.portal.Heading.of("Загрузить план из файла")
            .under("Планы", PlansTable.PLANS)
            .under(plan.passport().title(), PlansTable.href(plan))
            .lead("Сначала покажем, что прочитали. Пока вы не подтвердите, план не изменится."));
    model.addAttribute("plan", plan);
  }
}

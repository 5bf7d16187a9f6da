package ru.traektoria.monitoring.open.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import ru.traektoria.monitoring.open.application.OpenTable;
import ru.traektoria.monitoring.open.application.ReadingOpenTable;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Открытые показатели: what a municipality shows to everybody without signing in. Nothing here
 * depends on who asks, so whoever stands between may keep it for some minutes; a publication that
 * is taken back is gone everywhere after that.
 */
@Controller
@Tag(name = "Открытые показатели")
class OpenPages {

  /** How long an answer may be kept without asking again. */
  private static final CacheControl KEPT =
      CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ReadingOpenTable reading;
  private final ZoneId zone;

  OpenPages(ReadingOpenTable reading, Clock clock) {
    this.reading = reading;
    this.zone = clock.getZone();
  }

  @OpenToAll
  @GetMapping("/open/{municipality}")
  String page(
      @PathVariable String municipality,
      WebRequest request,
      HttpServletResponse response,
      Model model) {
    OpenTable table = table(municipality);
    response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT.getHeaderValue());
    if (request.checkNotModified(tag(table, "page"))) {
      return null;
    }
    model.addAttribute("table", table);
    model.addAttribute("groups", OpenWords.groups(table));
    model.addAttribute("tiles", OpenWords.tiles(table));
    model.addAttribute("window", OpenWords.window(table, zone));
    return "monitoring/open/page";
  }

  @OpenToAll
  @GetMapping("/open/{municipality}/indicators.json")
  @Operation(
      summary = "Открытые показатели муниципалитета, без входа",
      description = "404 — муниципалитет ничего не публикует. ETag и Cache-Control: до 10 минут.")
  ResponseEntity<OpenTableView> json(@PathVariable String municipality) {
    OpenTable table = table(municipality);
    return ResponseEntity.ok()
        .cacheControl(KEPT)
        .eTag(tag(table, "json"))
        .contentType(MediaType.APPLICATION_JSON)
        .body(OpenTableView.of(table));
  }

  @OpenToAll
  @GetMapping("/open/{municipality}/indicators.csv")
  @Operation(summary = "То же строками: запятые, числа с точкой, UTF-8")
  ResponseEntity<byte[]> csv(@PathVariable String municipality) {
    OpenTable table = table(municipality);
    return ResponseEntity.ok()
        .cacheControl(KEPT)
        .eTag(tag(table, "csv"))
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicators.csv\"")
        .body(OpenCsv.of(OpenTableView.of(table)).getBytes(StandardCharsets.UTF_8));
  }

  /** What is shown is told by the window and by when it was published: neither ever changes. */
  private static String tag(OpenTable table, String kind) {
    return '"' + table.window().id() + '-' + table.since().toEpochMilli() + '-' + kind + '"';
  }

  private OpenTable table(String municipality) {
    return reading.shown(municipality).orElseThrow(() -> Problems.notFound("Открытая страница"));
  }
}

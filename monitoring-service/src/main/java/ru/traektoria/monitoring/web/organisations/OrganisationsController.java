package ru.traektoria.monitoring.web.organisations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.platform.web.access.Scope;

/** Показатели × организации: the whole of a programme for scripts, in one answer. */
@RestController
@RequestMapping("/api/v1/monitoring/tables")
@Tag(name = "Таблицы", description = "Показатели треков 1–3")
class OrganisationsController {

  private final Showing showing;
  private final WrittenTables written;

  OrganisationsController(Showing showing, WrittenTables written) {
    this.showing = showing;
    this.written = written;
  }

  @GetMapping("/{track}/organisations")
  @Operation(
      summary = "Показатели программы по всем организациям",
      description =
          "Одна программа или несколько через запятую (track1,track2,track3). На каждый показатель"
              + " — столбец чисел в порядке organisations. asOf и window — как у таблицы."
              + " Ответ помечен ETag: с If-None-Match неизменившаяся таблица — 304 без тела.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = OrganisationsView.class)))
  @ApiResponse(responseCode = "304", description = "Не изменилось", content = @Content)
  ResponseEntity<byte[]> organisations(
      @Parameter(description = "Коды программ через запятую") @PathVariable List<String> track,
      @Parameter(description = "Коды показателей; пусто — все, что есть по организациям")
          @RequestParam(required = false)
          List<String> codes,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      @Parameter(hidden = true)
          @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "")
          String encodings,
      Scope scope) {
    long began = System.nanoTime();
    Numbers numbers = showing.ofProgrammes(track, question, window, scope);
    WrittenTable table = written.of(track, codes == null ? List.of() : codes, numbers);
    boolean gzip = table.worthPacking() && takesGzip(encodings);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .header("Server-Timing", timing(began))
            .eTag(table.etag(gzip))
            .cacheControl(CacheControl.noCache().cachePrivate())
            .varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.AUTHORIZATION)
            .contentType(MediaType.APPLICATION_JSON);
    return (gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer)
        .body(table.bytes(gzip));
  }

  private static boolean takesGzip(String encodings) {
    return Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(","))
        .map(String::trim)
        .anyMatch(one -> one.startsWith("gzip") && !one.matches("gzip\\s*;\\s*q=0(\\.0*)?"));
  }

  /** How long the answer took inside the service, ms, as browsers and benchmarks read it. */
  private static String timing(long began) {
    return String.format(Locale.ROOT, "table;dur=%.3f", (System.nanoTime() - began) / 1e6);
  }
}

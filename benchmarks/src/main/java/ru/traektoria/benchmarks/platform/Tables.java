package ru.traektoria.benchmarks.platform;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The indicator tables as the stable interface for scripts gives them. */
public record Tables(Http viewer) {

  public static final List<String> TRACKS = List.of("track1", "track2", "track3");
  private static final Pattern TIMING = Pattern.compile("table;dur=([0-9.]+)");

  /**
   * A table that was asked for.
   *
   * @param insideMillis the computing inside the service, as its Server-Timing says
   */
  public record Asked(Http.Answer answer, double insideMillis) {

    JsonNode rows() {
      return answer.json().get("rows");
    }
  }

  /**
   * Asks for a track.
   *
   * @param question parameters, {@code organisation=…&asOf=…}
   */
  public Asked ask(String track, String question) {
    Http.Answer answer = viewer.get("/api/v1/monitoring/tables/" + track + "?" + question);
    Matcher timing = TIMING.matcher(answer.header("Server-Timing"));
    if (!timing.find()) {
      throw new IllegalStateException("Нет заголовка Server-Timing: " + track);
    }
    return new Asked(answer, Double.parseDouble(timing.group(1)));
  }

  /** The numerator of an indicator today; its code begins with its track's number. */
  public int numerator(String code, String question) {
    return row(code, question).get("numerator").asInt();
  }

  /** Of how many the indicator is. */
  public int denominator(String code, String question) {
    return row(code, question).get("denominator").asInt();
  }

  private JsonNode row(String code, String question) {
    for (JsonNode row : ask("track" + code.charAt(1), question).rows()) {
      if (row.get("code").asString().equals(code)) {
        return row;
      }
    }
    throw new IllegalStateException("Нет показателя " + code);
  }

  /** One short word for all numbers of these years, the same as that of the fold alone. */
  public String digest(List<String> years) {
    StringBuilder numbers = new StringBuilder();
    for (String year : years) {
      for (String track : TRACKS) {
        for (JsonNode row : ask(track, "year=" + year).rows()) {
          numbers.append(line(year, row));
        }
      }
    }
    return sha256(numbers.toString());
  }

  private static String line(String year, JsonNode row) {
    JsonNode numerator = row.get("numerator");
    JsonNode denominator = row.get("denominator");
    String counted =
        numerator.isNull()
            ? "-"
            : new BigDecimal(numerator.asString()).stripTrailingZeros().toPlainString();
    String of = denominator.isNull() ? "-" : String.valueOf(denominator.asLong());
    return year + " " + row.get("code").asString() + " " + counted + " " + of + "\n";
  }

  private static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

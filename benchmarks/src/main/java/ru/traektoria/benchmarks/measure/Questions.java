package ru.traektoria.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import ru.traektoria.benchmarks.platform.Http;

/**
 * The questions of a published instrument that are answered by choosing.
 *
 * @param choices codes of the options by the question's code
 */
record Questions(String instrument, Map<String, List<String>> choices) {

  private static final String ALL = "/api/v1/diagnostics/instruments";
  private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

  /** The instrument as the file that people exchange. */
  @SuppressWarnings("unchecked")
  static Questions of(Http methodist, String instrument) {
    String file = methodist.get(ALL + "/" + instrument + "/file").response().body();
    Map<String, Object> content = new Yaml().load(file);
    Map<String, List<String>> choices = new LinkedHashMap<>();
    for (Map<String, Object> section : (List<Map<String, Object>>) content.get("sections")) {
      for (Map<String, Object> item : (List<Map<String, Object>>) section.get("items")) {
        List<String> codes = codes(item);
        if (!codes.isEmpty()) {
          choices.put((String) item.get("code"), codes);
        }
      }
    }
    return new Questions(instrument, choices);
  }

  @SuppressWarnings("unchecked")
  private static List<String> codes(Map<String, Object> item) {
    List<Map<String, Object>> options = (List<Map<String, Object>>) item.get("options");
    if (options != null) {
      return options.stream().map(option -> String.valueOf(option.get("code"))).toList();
    }
    return "SCALE".equals(item.get("kind")) ? SCALE : List.of();
  }
}

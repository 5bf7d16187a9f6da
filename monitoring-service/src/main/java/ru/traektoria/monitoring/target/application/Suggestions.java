package ru.traektoria.monitoring.target.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.target.model.Terms;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The targets that the source documents name: {@code catalogue/suggestions.yaml}. */
@Component
public class Suggestions {

  private static final String FILE = "/catalogue/suggestions.yaml";

  private final List<Suggestion> all;

  Suggestions() {
    try (InputStream file = Suggestions.class.getResourceAsStream(FILE)) {
      this.all = new YAMLMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Suggestion> all() {
    return all;
  }

  /**
   * The terms as they may be marked: a paragraph stands only beside the target that the document
   * really names there; a changed one is the municipality's own (AMB-38).
   */
  Terms marked(String code, Terms terms) {
    boolean documented =
        of(code).stream()
            .anyMatch(
                s ->
                    s.paragraph().equals(terms.paragraph())
                        && s.kind() == terms.kind()
                        && same(s.amount(), terms.amount()));
    return documented
        ? terms
        : new Terms(terms.kind(), terms.amount(), terms.due(), terms.baseline(), null);
  }

  /** A trend has no amount. */
  private static boolean same(BigDecimal said, BigDecimal set) {
    return said == null || set == null ? said == set : said.compareTo(set) == 0;
  }

  /** Those for one indicator. */
  public List<Suggestion> of(String code) {
    return all.stream().filter(suggestion -> suggestion.code().equals(code)).toList();
  }
}

package ru.traektoria.monitoring.own.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.formula.Population;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What people call the words of named facts: {@code own/fact-words.yaml}. */
@Component
public class FactWords {

  private record Written(
      Map<String, String> populations,
      Map<String, String> parameters,
      Map<String, String> words,
      Map<String, Map<String, String>> of) {}

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Written written = read();

  /** What is counted. */
  public String population(Population of) {
    return written.populations().getOrDefault(of.name(), of.name());
  }

  /** With what a fact is asked. */
  public String parameter(String name) {
    return written.parameters().getOrDefault(name, name);
  }

  /** A word of a fact; the code itself where nobody translated it, which a test forbids. */
  public String word(String fact, String code) {
    String own = written.of().getOrDefault(fact, Map.of()).get(code);
    return own == null ? written.words().getOrDefault(code, code) : own;
  }

  private static Written read() {
    try (InputStream file = FactWords.class.getResourceAsStream("/own/fact-words.yaml")) {
      return YAML.readValue(file, Written.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

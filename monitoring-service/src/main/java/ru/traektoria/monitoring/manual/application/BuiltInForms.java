package ru.traektoria.monitoring.manual.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.monitoring.manual.model.definition.PeriodKind;
import ru.traektoria.monitoring.manual.model.definition.RowShape;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Готовые формы of {@code manual/forms.yaml}: offered, never imposed. */
@Component
public class BuiltInForms {

  /** A form as the file says it. */
  public record BuiltIn(
      FormKind kind,
      String title,
      String source,
      PeriodKind period,
      List<String> asked,
      List<FormField> fields,
      RowShape rows) {

    /** As the first version of a municipality's form. */
    public Definition definition(String by, Instant at) {
      return new Definition(1, title, source, period, fields, rows, asked, "", by, at);
    }
  }

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final List<BuiltIn> all = read();

  /** All of them, in the order of the file. */
  public List<BuiltIn> all() {
    return all;
  }

  /** The one of this kind. */
  public Optional<BuiltIn> find(FormKind kind) {
    return all.stream().filter(form -> form.kind() == kind).findFirst();
  }

  private static List<BuiltIn> read() {
    try (InputStream file = BuiltInForms.class.getResourceAsStream("/manual/forms.yaml")) {
      return YAML.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

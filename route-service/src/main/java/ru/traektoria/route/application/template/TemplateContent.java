package ru.traektoria.route.application.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;
import ru.traektoria.route.model.template.TemplateStep;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The common templates ({@code templates.yaml}). */
@Component
class TemplateContent implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(TemplateContent.class);

  private final Templates templates;

  TemplateContent(Templates templates) {
    this.templates = templates;
  }

  /** One template of the file; {@code code} keeps its id for ever. */
  record Entry(String code, String title, String purpose, List<TemplateStep> steps) {

    Template template() {
      TemplateId id = new TemplateId(Ids.derived("template", code));
      return new Template(id, null, title, purpose, steps, false);
    }
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    LOG.info("templates: {} added", templates.addMissing(read()));
  }

  static List<Template> read() throws IOException {
    try (InputStream in = new ClassPathResource("templates.yaml").getInputStream()) {
      return YAMLMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readValue(in, new TypeReference<List<Entry>>() {})
          .stream()
          .map(Entry::template)
          .toList();
    }
  }
}

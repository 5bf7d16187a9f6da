package ru.traektoria.route.application.course;

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
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The catalogue's common content ({@code programmes.yaml}); what people changed stays changed. */
@Component
class ProgrammeContent implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ProgrammeContent.class);

  private final Programmes programmes;

  ProgrammeContent(Programmes programmes) {
    this.programmes = programmes;
  }

  /** One programme of the file; {@code code} keeps its id for ever. */
  record Entry(
      String code,
      String title,
      String provider,
      CourseKind kind,
      int hours,
      List<String> competences,
      String register,
      String priority,
      Priority.Level level,
      List<String> profiles,
      List<CourseMark> marks) {

    Programme programme() {
      return new Programme(
          new ProgrammeId(Ids.derived("programme", code)),
          null,
          title,
          provider,
          kind,
          hours,
          competences.stream().map(CompetenceCode::new).toList(),
          register,
          new Priority(priority, level),
          profiles,
          false,
          null,
          List.of(),
          marks);
    }
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    int added = programmes.addMissing(read());
    LOG.info("catalogue: {} programmes added", added);
  }

  static List<Programme> read() throws IOException {
    try (InputStream in = new ClassPathResource("programmes.yaml").getInputStream()) {
      return new YAMLMapper()
          .readValue(in, new TypeReference<List<Entry>>() {}).stream()
              .map(Entry::programme)
              .toList();
    }
  }
}

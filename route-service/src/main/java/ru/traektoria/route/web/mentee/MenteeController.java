package ru.traektoria.route.web.mentee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.route.application.mentor.ReadingAsMentor;
import ru.traektoria.route.model.terms.TeacherId;

/** The mentees of a mentor for programs. */
@RestController
@Tag(name = "Маршруты")
class MenteeController {

  private final ReadingAsMentor reading;
  private final StaffDirectory directory;

  MenteeController(ReadingAsMentor reading, StaffDirectory directory) {
    this.reading = reading;
    this.directory = directory;
  }

  @GetMapping("/api/v1/routes/mentees")
  @Operation(summary = "Подопечные наставника и их маршруты, пока пара действует")
  List<MenteeView> list(Viewer viewer) {
    return viewer.teacherId().map(TeacherId::new).map(reading::mentees).orElse(List.of()).stream()
        .map(mentee -> MenteeView.of(mentee, directory))
        .toList();
  }
}

package ru.traektoria.route.application.course;

import org.springframework.stereotype.Component;
import ru.traektoria.route.model.course.CourseContent;

/** A course takes the marks of the programme that it names; its own stay. */
@Component
public class TakingMarks {

  private final Programmes programmes;

  TakingMarks(Programmes programmes) {
    this.programmes = programmes;
  }

  /** The content with the marks that its programme has now. */
  public CourseContent of(CourseContent content) {
    return content.programme() == null
        ? content
        : programmes
            .find(content.programme())
            .map(programme -> content.marked(programme.state().marks()))
            .orElse(content);
  }
}

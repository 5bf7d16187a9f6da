package ru.traektoria.route.application.training;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.training.OpenDeficits.Reader;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.CompetenceCode;

/** Программы под дефициты: which offered КПК programmes meet the open deficits of a teacher. */
@Component
public class MatchingProgrammes {

  private final Programmes programmes;
  private final OpenDeficits deficits;

  MatchingProgrammes(Programmes programmes, OpenDeficits deficits) {
    this.programmes = programmes;
    this.deficits = deficits;
  }

  /** A snapshot for the rows of one page. */
  public Matches in(String municipality, Reader reader) {
    List<Programme> offered =
        programmes.offered(municipality).stream()
            .filter(programme -> programme.counted().renewsQualification())
            .toList();
    return new Matches(offered, deficits.openTo(reader));
  }

  /** Programmes and deficits as they are now. */
  public record Matches(List<Programme> offered, Map<String, List<CompetenceCode>> deficits) {

    /**
     * Those that meet most of the teacher's deficits first, the most pointed of them before broad
     * ones; empty without a known deficit.
     */
    public List<Programme> of(String teacher) {
      Set<CompetenceCode> open = new HashSet<>(deficits.getOrDefault(teacher, List.of()));
      return offered.stream()
          .filter(programme -> met(programme, open) > 0)
          .sorted(
              Comparator.comparingLong((Programme programme) -> -met(programme, open))
                  .thenComparing(programme -> programme.competences().size())
                  .thenComparing(programme -> !programme.federalRegister())
                  .thenComparing(Programme::title))
          .toList();
    }

    private static long met(Programme programme, Set<CompetenceCode> open) {
      return programme.competences().stream().distinct().filter(open::contains).count();
    }
  }
}

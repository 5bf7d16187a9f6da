package ru.traektoria.events.expert.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.expert.model.ExpertWork;
import ru.traektoria.events.expert.model.ExpertYear;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;

/** Кто и что экспертирует в муниципалитете: banks, councils, juries, what was confirmed outside. */
@Service
public class FindingExperts {

  private final BankExperts banks;
  private final JuryExperts juries;

  FindingExperts(BankExperts banks, JuryExperts juries) {
    this.banks = banks;
    this.juries = juries;
  }

  /** Every piece of expert work of a year. */
  public List<ExpertWork> works(AcademicYear year, Scope scope) {
    return Stream.of(
            banks.practices(scope.municipality()),
            banks.materials(scope.municipality()),
            banks.laboratories(scope.municipality()),
            juries.contests(scope.municipality()),
            juries.activities(year, scope.municipality()),
            juries.outside(scope.municipality()))
        .flatMap(works -> works)
        .filter(work -> year.contains(work.on()))
        .toList();
  }

  /** The year, by expert. */
  public ExpertYear year(AcademicYear year, Scope scope) {
    return ExpertYear.of(year, works(year, scope));
  }
}

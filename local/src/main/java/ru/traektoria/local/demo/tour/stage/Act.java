package ru.traektoria.local.demo.tour.stage;

/** One act of the demo; playing it twice changes nothing. */
public interface Act {

  /** What people read while it goes on. */
  String title();

  /**
   * @return what came of it, in a few Russian words
   */
  String play(Stage stage, Counter counter);

  /** Hears how far an act is. */
  interface Counter {
    void done(int done, int of);
  }
}

package io.github.aepdsl.emulator.registry.dataset;

/** Where the rows of datasets are kept. Called by several threads at once. */
public interface DatasetRows {

  /** Forgets the rows of a dataset that is deleted. */
  void remove(String sandbox, String datasetId);
}

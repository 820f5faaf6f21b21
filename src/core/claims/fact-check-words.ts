/** What one language brings to read fact-checks: whole ratings and names, any spelling that folds to the same. */
export interface FactCheckWords {
  readonly ratings: {
    /** The reviewer says that it is so. */
    readonly asserts: readonly string[];
    readonly mostlyAsserts: readonly string[];
    /** The reviewer says that it is not so. */
    readonly denies: readonly string[];
    readonly mostlyDenies: readonly string[];
    /** The reviewer finds nothing that it rests on. */
    readonly questions: readonly string[];
    /** Known ratings that take no side, whatever number goes with them. */
    readonly between: readonly string[];
  };
  /** Words of a claimant's name that make it posts and not a party: "Facebook posts", "viral image". */
  readonly posts: readonly string[];
  /** Names under which nobody in particular stands: "various", "unknown". */
  readonly nobody: readonly string[];
  /** What stands for a claimant that is not given. */
  readonly unnamed: string;
}

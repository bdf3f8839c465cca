import type { ArticleId, CodedArticle, Disagreement } from '../../types.ts'

/** Which source an article is: itself, or the group whose text it carries. */
export class Sources {
  private readonly places: ReadonlyMap<ArticleId, number>
  private readonly groups = new Map<ArticleId, ArticleId>()

  constructor(articles: readonly CodedArticle[], sameReports: readonly (readonly ArticleId[])[]) {
    this.places = new Map(articles.map(({ article }, at) => [article.id, at]))
    for (const group of sameReports) for (const id of group) this.groups.set(id, group[0] ?? id)
  }

  of(id: ArticleId): ArticleId {
    return this.groups.get(id) ?? id
  }

  /** In the order of the articles and their texts, the first article of a source standing for it: each pair of values once for what it is about. */
  settle<D extends Disagreement>(found: readonly D[], aboutOf: (one: D) => string): D[] {
    const said = new Set<string>()
    return found
      .map((one) => (this.before(one.right, one.left) ? { ...one, left: one.right, right: one.left } : one))
      .sort((one, other) => this.order(one.left, other.left) || this.order(one.right, other.right))
      .filter((one) => {
        const sides = [one.left, one.right].map(({ article, value }) => `${this.of(article)} ${value}`)
        const key = [aboutOf(one), ...sides.sort()].join('|')
        if (said.has(key)) return false
        said.add(key)
        return true
      })
  }

  private before(one: Place, other: Place): boolean {
    return this.order(one, other) < 0
  }

  private order(one: Place, other: Place): number {
    const apart = (this.places.get(one.article) ?? 0) - (this.places.get(other.article) ?? 0)
    return apart || one.start - other.start
  }
}

interface Place {
  readonly article: ArticleId
  readonly start: number
}

import { ofLastText } from './of-last-text.ts'

/** What became of a message, as a delivery report's Action field says it (RFC 3464 §2.3.3). */
export type ReportedAction = 'failed' | 'delayed'

/** The set phrases with which mail systems tell that they go on trying, and that they do not. */
const DELAYED =
  /warning\s+message\s+only|not\s+(?:yet\s+)?been\s+delivered|transient\s+non-fatal|still\s+trying|will\s+(?:be\s+retried|keep\s+trying|continue\s+to\s+try|try\s+again|be\s+tried\s+again)|(?:do|does)\s+not\s+need\s+to\s+(?:resend|do\s+anything)|no\s+action\s+is\s+required|delivery\s+incomplete|will\s+retry\s+for|n.a\s+pas\s+encore\s+(?:été|pu)|(?:noch|bisher)\s+nicht\s+(?:zugestellt|übermittelt)|verzögert|a[úu]n\s+no\s+se\s+ha|non\s+è\s+ancora\s+stat|ainda\s+não\s+foi|\b(?:been|is|was|delivery)\s+delayed/i
const FAILED =
  /permanent\s+(?:fatal\s+)?errors?|(?:could\s+not|couldn.t|cannot|can.t)\s+be\s+delivered|(?:wasn.t|was\s+not|were)\s+(?:un)?able\s+to\s+deliver|unable\s+to\s+deliver|giving\s+up\s+on|given\s+up|delivery\s+(?:to\s+.{0,80}\s)?(?:has\s+)?failed|undeliver(?:able|ed)|not\s+going\s+to\s+try\s+again|n.a\s+pas\s+pu\s+être\s+(?:remis|distribué|livré|envoyé)|nicht\s+(?:zugestellt|übermittelt)\s+werden|no\s+se\s+(?:ha\s+podido|pudo)\s+entregar|(?:impossibile|possibile)\s+(?:recapitare|consegnare)|possível\s+entregar|не\s+удалось\s+доставить|配信できませんでした|无法(?:投递|送达)/i

/** Whether a bounce without a report says in its words that it is over, or that it is only late. */
export const actionIn = ofLastText((text): ReportedAction | undefined => {
  if (DELAYED.test(text)) return 'delayed'
  return FAILED.test(text) ? 'failed' : undefined
})

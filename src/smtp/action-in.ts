/** What became of a message, as a delivery report's Action field says it (RFC 3464 §2.3.3). */
export type ReportedAction = 'failed' | 'delayed'

/** The set phrases with which mail systems tell that they go on trying, and that they do not. */
const DELAYED =
  /warning message only|not (?:yet )?been delivered|transient non-fatal|still trying|will (?:be retried|keep trying|continue to try|try again|be tried again)|(?:do|does) not need to (?:resend|do anything)|no action is required|deliver(?:y|ed)[\w\s]{0,20} delayed/i
const FAILED =
  /permanent (?:fatal )?errors?|(?:could not|couldn.t|cannot|can.t) be delivered|(?:wasn.t|was not|were) (?:un)?able to deliver|unable to deliver|giving up on|given up|delivery (?:to .{0,80} )?(?:has )?failed|undeliver(?:able|ed)|not going to try again/i

/** Whether a bounce without a report says in its words that it is over, or that it is only late. */
export function actionIn(text: string): ReportedAction | undefined {
  if (DELAYED.test(text)) return 'delayed'
  return FAILED.test(text) ? 'failed' : undefined
}

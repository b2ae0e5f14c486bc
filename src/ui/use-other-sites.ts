import { useEffect, useState } from 'preact/hooks'
import { onAccessChange, otherSites } from '../platform/site-access.ts'

/** The sites that were allowed in the browser's own settings, followed there; none until they are read. */
export function useOtherSites(grantedSites: readonly string[]): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([])
  useEffect(() => {
    const read = () => void otherSites().then(setSites)
    read()
    return onAccessChange(read)
  }, [grantedSites])
  return sites
}

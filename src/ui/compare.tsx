import { CompareAddress } from './compare-address.tsx'
import { startPage } from './start-page.tsx'

void startPage((language) => <CompareAddress language={language} />)

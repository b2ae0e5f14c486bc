import { loadLanguage } from '../platform/load-language.ts'
import { CompareAddress } from './compare-address.tsx'
import { startPage } from './start-page.tsx'

void startPage(loadLanguage, (language) => <CompareAddress language={language} />)
